import { articleOf, type LinkedNode, readLinkedData } from './json-ld';
import { lineOf } from './untrusted';

/** What a page states about itself to machines, read once. */
export interface Markup {
  readonly document: Document;
  readonly url: URL;
  /** The first content of each meta tag, by its property, name or itemprop in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly nodes: readonly LinkedNode[];
  /** The node of the article that this page is, if one says so. */
  readonly article: LinkedNode | null;
}

const MAXIMUM_METAS = 1_000;
const MAXIMUM_CONTENT = 10_000;
const META_KEYS = ['property', 'name', 'itemprop', 'http-equiv'];

/** Reads meta tags and JSON-LD of a document at an address. */
export function readMarkup(document: Document, url: URL): Markup {
  const nodes = readLinkedData(document);
  return { document, url, metas: readMetas(document), nodes, article: articleOf(nodes, url) };
}

function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  let count = 0;
  for (const meta of document.querySelectorAll('meta[content]')) {
    if (++count > MAXIMUM_METAS) break;
    const content = lineOf(meta.getAttribute('content'), MAXIMUM_CONTENT);
    if (content === '') continue;
    for (const attribute of META_KEYS) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

/** The first meta tag of several that has content. */
export function metaOf(markup: Markup, ...keys: string[]): string {
  for (const key of keys) {
    const content = markup.metas.get(key);
    if (content) return content;
  }
  return '';
}
