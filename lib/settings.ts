import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** One thing that the reader can choose, kept on this machine. */
export interface Setting<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Tells every change, from whichever page it comes, until the signal ends. */
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

/** How readily the sidebar shows something; see `decision.ts`. */
export const sensitivity = define('sensitivity', v.picklist(['cautious', 'balanced', 'generous']), 'balanced');

/** The look of the extension's own pages. */
export const theme = define('theme', v.picklist(['system', 'light', 'dark']), 'system');
export type ThemeChoice = 'system' | 'light' | 'dark';

/** What is stored is checked: another version, or a hand, may have written it. */
function define<const T extends string>(key: string, schema: v.GenericSchema<unknown, T>, fallback: T): Setting<T> {
  const check = (value: unknown): T => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : fallback;
  };
  return {
    read: async () => check((await browser.storage.local.get(key))[key]),
    write: (value) => browser.storage.local.set({ [key]: value }),
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[key]) changed(check(changes[key].newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
    },
  };
}

const COLLAPSED = 'collapsed:';
const collapsedKey = (host: string) => `${COLLAPSED}${host}`;

/** Whether the reader left the sidebar collapsed on a site. Unless told so, it opens. */
export async function isCollapsedOn(host: string): Promise<boolean> {
  const key = collapsedKey(host);
  return (await browser.storage.local.get(key))[key] === true;
}

/** Remembers it, but for private windows, of which nothing is kept. */
export async function setCollapsedOn(host: string, collapsed: boolean): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  if (collapsed) await browser.storage.local.set({ [collapsedKey(host)]: true });
  else await browser.storage.local.remove(collapsedKey(host));
}

/** Every host on which the reader left the sidebar collapsed. */
export async function collapsedHosts(): Promise<readonly string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(COLLAPSED)).map((key) => key.slice(COLLAPSED.length));
}
