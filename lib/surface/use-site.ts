import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isAllowed, isEverywhere, isForgettable } from '../site-access';

/** What the browser lets Sidelight do with the page in a tab. */
export interface SiteView {
  /** `hidden`: not even its address may be seen; `impossible`: pages of the browser, stores, local files. */
  readonly access: 'allowed' | 'not-allowed' | 'hidden' | 'impossible';
  readonly url: string | null;
  /** In a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
  /** The reader allowed it beyond the list, and can take that back. */
  readonly forgettable: boolean;
  readonly everywhere: boolean;
}

type Tab = { readonly url?: string | undefined; readonly incognito: boolean } | undefined;

/**
 * Follows what may be done with the page in a tab.
 *
 * @param find the tab; nothing is followed without.
 * @param first what is known already.
 */
export function useSite<First extends SiteView | null>(find: (() => Promise<Tab>) | null, first: First) {
  const [site, setSite] = useState<SiteView | First>(first);
  useEffect(() => {
    if (!find) return;
    let over = false;
    const look = async () => {
      const seen = await viewOf(await find());
      if (!over) setSite(seen);
    };
    const { permissions, tabs } = browser;
    const events = [permissions.onAdded, permissions.onRemoved, tabs.onActivated, tabs.onUpdated];
    for (const event of events) event.addListener(look);
    look();
    return () => {
      over = true;
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return site;
}

/** What may be done with the page in a tab now. */
export async function viewOf(tab: Tab): Promise<SiteView> {
  const everywhere = await isEverywhere();
  const common = { isPrivate: tab?.incognito ?? false, everywhere, forgettable: false };
  if (!tab?.url) return { ...common, access: 'hidden', url: null };
  if (!/^https?:/.test(tab.url)) return { ...common, access: 'impossible', url: null };
  const access = (await isAllowed(tab.url)) ? 'allowed' : 'not-allowed';
  return { ...common, access, url: tab.url, forgettable: await isForgettable(tab.url) };
}
