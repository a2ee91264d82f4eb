import type { Browser, Page } from 'puppeteer-core';
import { callSource, type DocumentAccess } from './access';

interface Answer {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** A browsing context of WebDriver BiDi: a tab, or a frame in it. */
export interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/**
 * Firefox by raw WebDriver BiDi commands, for what puppeteer does not offer: frames and pages of an extension, and
 * functions that run with the browser's own rights. Needs `--remote-allow-system-access`.
 */
export class Bidi {
  constructor(private readonly browser: Browser) {}

  async send<T>(method: string, parameters: object): Promise<T> {
    // puppeteer keeps its connection for itself, but has it as a plain property (25.16.0).
    type Connected = { connection: { send(method: string, parameters: object): Promise<{ result: T }> } };
    return (await (this.browser as unknown as Connected).connection.send(method, parameters)).result;
  }

  /** The tree of a page's contexts; without one the tabs; with scope `chrome` the browser's windows. */
  async contexts(root?: string, scope?: 'chrome'): Promise<readonly Context[]> {
    const parameters = { ...(root ? { root } : {}), ...(scope ? { 'moz:scope': scope } : {}) };
    return (await this.send<{ contexts: Context[] }>('browsingContext.getTree', parameters)).contexts;
  }

  /** Runs a script in a context; the answer is what the last expression gives, when that is text. */
  async run(context: string, expression: string): Promise<string | undefined> {
    const parameters = { expression, target: { context }, awaitPromise: true };
    const answer = await this.send<Answer>('script.evaluate', parameters);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  }

  /** Calls a function on what the expression `on` gives in a context; arguments and answer travel as JSON. */
  async call<T>(context: string, read: unknown, on: string, given: readonly unknown[]): Promise<T> {
    const expression = `(async () => JSON.stringify(await ${callSource(read, on, given)}) ?? 'null')()`;
    return JSON.parse((await this.run(context, expression)) ?? 'null') as T;
  }

  /** Access to the document of any context, frames of an extension included. */
  access(context: string): DocumentAccess {
    return {
      evaluate: (read, ...given) => this.call(context, read, 'document', given),
      run: async (script) => {
        await this.run(context, `${script}; ''`);
      },
      press: async (...keys) => {
        const strikes = keys.map((key) => KEY_CODES[key] ?? key).flatMap(strike);
        const actions = [{ type: 'key', id: 'keyboard', actions: strikes }];
        await this.send('input.performActions', { context, actions }).catch(ignoreVanished);
      },
    };
  }
}

/** WebDriver's characters for keys that write none, https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEY_CODES: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowRight: '\uE014' };

/** A key may take away the very frame that it is struck in. */
function ignoreVanished(error: unknown): void {
  if (!String(error).includes('no such frame')) throw error;
}

function strike(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

/** The BiDi context of a page: puppeteer's private name for its main frame. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
