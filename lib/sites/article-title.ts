import { PAGE_LIMITS } from '../core/page-limits';
import { isNewsArticle } from './json-ld';
import { type Markup, metaOf } from './markup';
import { lineOf } from './untrusted';

/** Beyond these, first headings are not the page's own. */
const MAXIMUM_HEADINGS = 10;
/** A heading that shares this part of its words with a stated title is about the same thing. */
const SHARED_WORDS = 0.4;

/** What a page calls itself, in each place where it does. */
interface Titles {
  readonly headings: readonly string[];
  readonly stated: string;
  readonly shared: string;
  readonly tab: string;
}

/**
 * The title of an article: the first heading when the title tags confirm it, else what JSON-LD or Open Graph
 * states without the name of the site. Right more often than any one of them: headings can be logos, stated titles
 * can be written for search engines. Newsrooms are believed on their headline, others rather on the visible heading.
 */
export function articleTitle(markup: Markup): string {
  const { headings, stated, shared, tab } = titlesOf(markup);
  const confirmed = headings.find((heading) => isConfirmed(heading, stated, shared, tab));
  if (confirmed) return confirmed;
  const isNews = markup.article !== null && isNewsArticle(markup.article);
  const similar = headings.find(
    (heading) => isHeadline(heading) && [shared, tab].some((title) => isLike(heading, title)),
  );
  if (similar && !(isNews && stated)) return similar;
  return stated || withoutSiteName(shared) || headings[0] || withoutSiteName(tab);
}

function titlesOf(markup: Markup): Titles {
  const { document, article } = markup;
  const site = fold(clean(metaOf(markup, 'og:site_name')));
  const headings = [...document.querySelectorAll('h1')].slice(0, MAXIMUM_HEADINGS).map((h1) => clean(h1.textContent));
  return {
    headings: headings.filter((heading) => heading !== '' && fold(heading) !== site),
    stated: clean(article?.fields.headline) || clean(article?.fields.name),
    shared: clean(metaOf(markup, 'og:title', 'twitter:title')),
    tab: clean(document.title),
  };
}

function isConfirmed(heading: string, stated: string, shared: string, tab: string): boolean {
  const folded = fold(heading);
  return (
    isHeadline(heading) && (fold(tab).includes(folded) || fold(shared).includes(folded) || fold(stated) === folded)
  );
}

function isHeadline(heading: string): boolean {
  return heading.length >= 12 && heading.length <= 200;
}

function isLike(heading: string, title: string): boolean {
  const [ours, theirs] = [wordsOf(heading), wordsOf(withoutSiteName(title))];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared > 0 && shared >= SHARED_WORDS * (ours.size + theirs.size - shared);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(fold(title).match(/[\p{L}\p{M}\p{N}]+/gu));
}

/** A title on one line: JSON-LD holds tags and entities where its writer escaped too much. */
function clean(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 4_000) : '';
  return lineOf(text.replace(/<[^<>]+>/g, '').replace(/&(?:#(\d{1,6})|amp|quot);/g, decode), PAGE_LIMITS.title);
}

function decode(entity: string, code: string | undefined): string {
  if (code) return String.fromCodePoint(Number(code));
  return entity === '&amp;' ? '&' : '"';
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
