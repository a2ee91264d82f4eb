import { news } from './news';
import type { Site } from './site';
import { youtube } from './youtube';

/** Every site that can be read: special ones first, news last. */
export const sites: readonly Site[] = [youtube, news];

/** The site that reads an address, or `null` when it is never read. */
export function siteFor(url: URL): Site | null {
  return sites.find((site) => site.accepts(url)) ?? null;
}
