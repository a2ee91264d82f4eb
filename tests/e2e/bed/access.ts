import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Keyboard, KeyInput, Page } from 'puppeteer-core';

/** One way into a document of the extension; each browser and kind of document has its own. */
export interface DocumentAccess {
  /** Runs a function on the document; it may use nothing but its arguments, which travel as JSON. */
  evaluate<A extends unknown[], T>(read: (document: Document, ...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Runs a script in the document's window. */
  run(script: string): Promise<void>;
  /** Strikes keys, each a character or a key name such as `Escape`, into what has the focus. */
  press(...keys: string[]): Promise<void>;
  /** The document's own tab or popup, where the driver has one. */
  readonly page?: Page;
}

/** The source of a call of `read`; `on` is the expression for its first argument. */
export function callSource(read: unknown, on: string, given: readonly unknown[]): string {
  return `(${read})(${[on, ...given.map((one) => JSON.stringify(one) ?? 'undefined')].join(', ')})`;
}

/** Access to a document that puppeteer sees as a frame. */
export function frameAccess(frame: Frame, keyboard: Keyboard): DocumentAccess {
  return {
    // As source, not as a function: the content security policy of an extension page binds only the page's own scripts.
    evaluate: async <T>(read: unknown, ...given: unknown[]) =>
      (await frame.evaluate(callSource(read, 'document', given))) as T,
    async run(script) {
      await frame.evaluate(script);
    },
    async press(...keys) {
      for (const key of keys) await strike(keyboard, key as KeyInput);
    },
  };
}

/** A key that takes its own frame away is never acknowledged: after a second it counts as struck. */
async function strike(keyboard: Keyboard, key: KeyInput): Promise<void> {
  await Promise.race([Promise.all([keyboard.down(key), keyboard.up(key)]), sleep(1_000)]);
}

/** Access to the document of a tab or popup. */
export function pageAccess(page: Page): DocumentAccess {
  return { ...frameAccess(page.mainFrame(), page.keyboard), page };
}
