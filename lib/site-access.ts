import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from './content-scripts';

const REGISTRATION = 'allowed-sites';

/** The match pattern of all pages on a page's host. */
export const patternFor = (url: string): string => `*://${new URL(url).hostname}/*`;

/** Whether Sidelight may look at a page without being asked. */
export function isAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternFor(url)] });
}

/** The match patterns that the reader allowed beyond the list of the manifest. */
export async function allowedOrigins(): Promise<string[]> {
  const listed = new Set<string>(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
}

/** Makes the page reader run on the sites that the reader allowed beyond the list of the manifest. */
export async function registerAllowedSites(): Promise<void> {
  const matches = await allowedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, js: [CONTENT_SCRIPT], matches, runAt: 'document_end', persistAcrossSessions: true },
  ]);
}
