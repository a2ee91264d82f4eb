import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { injectCompanion } from './content-scripts';
import { covers } from './core/match-pattern';
import { type QuietChoice, quietFrom, siteOf } from './core/quiet';
import { sendMessage } from './messages';
import { writeQuiet } from './quiet-sites';
import { isAllowed } from './site-access';
import { forgetTab, readTabState } from './tab-store';

/** Reads a tab on the reader's wish, also where its site is not on the list. Rejects where the browser forbids it. */
export async function checkPage(tabId: number): Promise<void> {
  if ((await readTabState(tabId)).status === 'unknown') await injectCompanion(tabId);
  await sendMessage('readPage', true, tabId);
}

/** Shows or hides the sidebar of a tab; the keyboard command also allows a look at a site that is not on the list. */
export async function toggleSidebar(tabId: number): Promise<void> {
  if ((await readTabState(tabId)).status === 'unknown') await checkPage(tabId);
  await sendMessage('toggleSidebar', undefined, tabId);
}

/** Leaves the site of an address alone, or with `null` no longer; its open pages follow at once. */
export async function setQuiet(url: string, choice: QuietChoice | null, now: Date): Promise<void> {
  const site = siteOf(url);
  await writeQuiet(site, choice && quietFrom(choice, now), now.getTime());
  await inKnownTabs((tabId, address) => (siteOf(address) === site ? sendMessage('readPage', false, tabId) : null));
}

/** After a permission was given: the pages that it covers are read, without waiting for the next. */
export async function readAllowedTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const covered = tabs.filter(({ url }) => url?.startsWith('http') && origins.some((origin) => covers(origin, url)));
  await Promise.allSettled(
    covered.map(async ({ id }) => {
      if (id !== undefined && (await readTabState(id)).status === 'unknown') await injectCompanion(id);
    }),
  );
}

/** After a permission was taken back: Sidelight leaves the pages that it covered and nothing else allows. */
export async function leaveForbiddenTabs(origins: readonly string[]): Promise<void> {
  await inKnownTabs(async (tabId, address) => {
    if (!origins.some((origin) => covers(origin, address)) || (await isAllowed(address))) return;
    await forgetTab(tabId);
    await showBadge(tabId, 0);
    await sendMessage('leavePage', undefined, tabId);
  });
}

/** Acts in every tab of which something is known. One that cannot be reached, as it is closing, holds up no other. */
async function inKnownTabs(act: (tabId: number, address: string) => Promise<void> | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      const state = id === undefined ? null : await readTabState(id);
      if (id !== undefined && state && state.status !== 'unknown') await act(id, state.url);
    }),
  );
}
