import { type Markup, metaOf } from './markup';
import { titleWords } from './title-text';
import { lineOf, oneLine } from './untrusted';

/**
 * Whether a document still states another page of its host. Sites that navigate without loading change the address
 * and the text, but often leave the meta tags and the JSON-LD of the first article in place.
 */
export function holdsAnotherPage(markup: Markup): boolean {
  const stated = statedAddresses(markup).filter((address) => address.host === markup.url.host);
  if (stated.length === 0 || stated.some((address) => isSamePath(address, markup.url))) return false;
  const heading = wordsOf(markup.document.querySelector('h1')?.textContent ?? '');
  const titles = [metaOf(markup, 'og:title'), lineOf(markup.article?.fields.headline, 500)].map(wordsOf);
  const statedTitles = titles.filter((words) => words.size > 0);
  return heading.size > 0 && statedTitles.length > 0 && statedTitles.every((words) => !overlaps(words, heading));
}

/** The same page without what it states to machines: what is left is what the reader sees. */
export function withoutStatements(markup: Markup): Markup {
  return { ...markup, metas: new Map(), nodes: [], article: null };
}

function statedAddresses(markup: Markup): URL[] {
  const canonical = markup.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [canonical, metaOf(markup, 'og:url'), lineOf(markup.article?.fields.url, 2_000)].flatMap((address) => {
    const url = address ? URL.parse(address, markup.url.href) : null;
    return url ? [url] : [];
  });
}

function isSamePath(address: URL, url: URL): boolean {
  return address.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '');
}

function wordsOf(title: string): ReadonlySet<string> {
  return titleWords(oneLine(title.slice(0, 1_000)));
}

function overlaps(words: ReadonlySet<string>, heading: ReadonlySet<string>): boolean {
  const shared = [...heading].filter((word) => words.has(word)).length;
  return shared >= Math.min(heading.size, words.size) / 3;
}
