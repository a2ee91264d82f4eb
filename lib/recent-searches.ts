import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'recentSearches';
const MOST = 6;
const Searches = v.array(v.pipe(v.string(), v.maxLength(500)));

/** What the reader searched for lately, the latest first. Kept on this machine, and only there. */
export async function readRecentSearches(): Promise<readonly string[]> {
  const stored = v.safeParse(Searches, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : [];
}

/** Remembers a search, but for private windows, of which nothing is kept. A longer one replaces its own beginning. */
export async function rememberSearch(text: string): Promise<void> {
  const search = text.trim();
  if (search === '' || browser.extension.inIncognitoContext) return;
  const others = (await readRecentSearches()).filter((one) => !search.toLowerCase().startsWith(one.toLowerCase()));
  await browser.storage.local.set({ [KEY]: [search, ...others].slice(0, MOST) });
}

export async function forgetSearches(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
