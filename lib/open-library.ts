import { browser } from 'wxt/browser';

const PAGE = '/library.html';

/** Shows a place in the library, named by the hash of its address, in a tab of its own. */
export async function openLibrary(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) + hash });
}
