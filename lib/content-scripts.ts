import { browser } from 'wxt/browser';

/** The page's companion as it is built; see `entrypoints/page.content.ts`. */
export const CONTENT_SCRIPT = '/content-scripts/page.js';
/** Built from `entrypoints/reader.ts`. */
const READER_SCRIPT = '/reader.js';
/** Built from `entrypoints/readable.ts`; its result is the article's text. */
const READABLE_SCRIPT = '/readable.js';

/** Starts the page's companion in a tab; an earlier one in the same page gives way. Rejects where the browser forbids it. */
export async function injectCompanion(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

/** Puts the readers of all sites into a tab, beside its companion. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
}

/** Runs the slow reader in a tab. Empty when it finds no article. */
export async function readSlowly(tabId: number): Promise<string> {
  const [run] = await browser.scripting.executeScript({ target: { tabId }, files: [READABLE_SCRIPT] });
  return typeof run?.result === 'string' ? run.result : '';
}

/**
 * Starts the companion in the tabs that were open before the extension was installed or updated, as far as
 * their sites are allowed. Firefox does so by itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : injectCompanion(tab.id))));
}
