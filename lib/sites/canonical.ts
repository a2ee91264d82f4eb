import type { Markup } from './markup';

/** Registries below which names are given in two parts: `example.co.uk`. */
const TWO_PART = /^(?:co|com|net|org|gov|edu|ac|gob|gov|or|ne)\.[a-z]{2}$/;
/** Hosts that show copies of other sites' pages; seen 2016 to 2026. */
const CACHE = /(?:^|\.)cdn\.ampproject\.org$|^www\.google\.[a-z.]{2,6}$/;

/**
 * The address that a page says is its own, when it differs: the full page of an AMP page, the same text without
 * campaign parts. Only an address on the same site is believed, and any from a host that shows copies: 4 % of news
 * pages name another publisher's page, or a test host.
 */
export function canonicalOf({ document, url }: Markup): string | undefined {
  // A page need not have one.
  const stated = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.slice(0, 2_000);
  const canonical = stated ? URL.parse(stated, url.href) : null;
  if (!canonical || !/^https?:$/.test(canonical.protocol) || canonical.pathname === '/') return undefined;
  canonical.hash = '';
  const isOwn = siteOf(canonical.hostname) === siteOf(url.hostname) || CACHE.test(url.hostname);
  return isOwn && canonical.href !== url.href ? canonical.href : undefined;
}

/** The part of a host that one owner holds: its last two labels, or three below a registry of two parts. */
function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(TWO_PART.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
