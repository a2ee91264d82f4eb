import { browser } from 'wxt/browser';

const collapsedKey = (host: string) => `collapsed:${host}`;

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
