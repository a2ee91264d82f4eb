import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from './content-scripts';
import { covers } from './core/match-pattern';

const REGISTRATION = 'allowed-sites';
/** All web pages: what "on all news pages" asks for. */
export const EVERYWHERE = '*://*/*';

/** The patterns of the manifest's list. */
export const listedPatterns = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

/** The pattern to ask for an address by: that of the list, where it is on it, else of its host alone. */
export function patternFor(url: string): string {
  const listed = listedPatterns().find((pattern) => covers(pattern, url));
  return listed ?? `*://${new URL(url).hostname}/*`;
}

/** Whether Sidelight may look at a page without being asked. */
export function isAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://${new URL(url).hostname}/*`] });
}

/** The match patterns that the reader allowed beyond the list of the manifest. */
export async function allowedOrigins(): Promise<string[]> {
  const listed = new Set(listedPatterns());
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
    {
      id: REGISTRATION,
      js: [CONTENT_SCRIPT],
      matches,
      // There the manifest has it run already.
      excludeMatches: [...listedPatterns()],
      runAt: 'document_end',
      persistAcrossSessions: true,
    },
  ]);
}

export function isEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EVERYWHERE] });
}

/** Whether the reader allowed the site of an address by itself, beyond the list: then it can be taken back by itself. */
export async function isForgettable(url: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const pattern = patternFor(url);
  return !listedPatterns().includes(pattern) && origins.includes(pattern);
}

/**
 * Asks the reader to allow the site of an address, or every site. Must be called by a click itself: browsers show the
 * question only then.
 *
 * @returns whether it is allowed now.
 */
export function askFor(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes a permission back. */
export async function giveBack(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
