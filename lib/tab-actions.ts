import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { injectCompanion } from './content-scripts';
import { sendMessage } from './messages';
import { isAllowed } from './site-access';
import { forgetTab, readTabState } from './tab-store';

/** Reads a tab on the reader's wish, also where its site is not on the list. Rejects where the browser forbids it. */
export async function checkPage(tabId: number): Promise<void> {
  if ((await readTabState(tabId)).status === 'unknown') await injectCompanion(tabId);
  await sendMessage('readPage', undefined, tabId);
}

/** Shows or hides the sidebar of a tab; the keyboard command also allows a look at a site that is not on the list. */
export async function toggleSidebar(tabId: number): Promise<void> {
  if ((await readTabState(tabId)).status === 'unknown') await checkPage(tabId);
  await sendMessage('toggleSidebar', undefined, tabId);
}

/** After a permission was taken back: what is shown on sites that are no longer allowed goes away. */
export async function forgetForbiddenTabs(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || (url?.startsWith('http') && (await isAllowed(url)))) continue;
    if ((await readTabState(id)).status === 'unknown') continue;
    await forgetTab(id);
    await showBadge(id, 0);
    await sendMessage('hideSidebar', undefined, id);
  }
}
