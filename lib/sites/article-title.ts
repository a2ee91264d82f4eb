import { PAGE_LIMITS } from '../core/page-limits';
import { type Markup, metaOf } from './markup';
import { lineOf } from './untrusted';

/** Beyond these, first headings are not the page's own. */
const MAXIMUM_HEADINGS = 10;

/**
 * The title of an article: the first heading when the title tags confirm it, else what JSON-LD or Open Graph
 * states without the name of the site. Right more often than any one of them: headings can be logos, stated titles
 * can be written for search engines.
 */
export function articleTitle(markup: Markup): string {
  const { document, article } = markup;
  const stated = clean(article?.fields.headline) || clean(article?.fields.name);
  const shared = clean(metaOf(markup, 'og:title', 'twitter:title'));
  const tab = clean(document.title);
  const headings = [...document.querySelectorAll('h1')].slice(0, MAXIMUM_HEADINGS).map((h1) => clean(h1.textContent));
  const site = fold(clean(metaOf(markup, 'og:site_name')));
  const candidates = headings.filter((text) => text !== '' && fold(text) !== site);
  const confirmed = candidates.find((text) => isConfirmed(text, stated, shared, tab));
  return confirmed || stated || withoutSiteName(shared) || candidates[0] || withoutSiteName(tab);
}

function isConfirmed(heading: string, stated: string, shared: string, tab: string): boolean {
  if (heading.length < 12 || heading.length > 200) return false;
  const folded = fold(heading);
  return fold(tab).includes(folded) || fold(shared).includes(folded) || fold(stated) === folded;
}

function clean(value: unknown): string {
  return lineOf(typeof value === 'string' ? value.slice(0, 4_000).replace(/<[^<>]+>/g, '') : '', PAGE_LIMITS.title);
}

/** Case, quotation marks and dashes differ between the places where a title stands. */
function fold(title: string): string {
  return title
    .toLowerCase()
    .replace(/[\p{Pi}\p{Pf}"'`´]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ');
}

function withoutSiteName(title: string): string {
  return /^(.{12,}?)\s+[|\-–—·•›»:]\s+[^|\-–—·•›»]{2,40}$/.exec(title)?.[1] ?? title;
}
