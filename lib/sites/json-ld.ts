import { objectAt } from './balanced-json';
import { type Fields, fieldsOf, lineOf, listOf, parseJson } from './untrusted';

/** A node of JSON-LD: its types without their vocabulary, and its fields as the page wrote them. */
export interface LinkedNode {
  readonly types: readonly string[];
  readonly fields: Fields;
}

/** The schema.org types whose subject is one text to read; https://schema.org/Article, seen 2026-11. */
const ARTICLE =
  /^(?:(?:Reportage|Analysis|AskPublic|Background|Opinion|Review)?NewsArticle|(?:Scholarly|MedicalScholarly|Tech|Satirical|AdvertiserContent)?Article|(?:Blog|LiveBlog|SocialMedia)Posting|Report|ClaimReview)$/;
const NEWS = /NewsArticle$|^LiveBlogPosting$/;

const MAXIMUM_CHARACTERS = 1_000_000;
const MAXIMUM_NODES = 300;
const MAXIMUM_DEPTH = 5;

/** Every node that a document states about itself; nodes inside lists and comments are about other pages. */
export function readLinkedData(document: Document): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  let characters = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    characters += text.length;
    if (characters > MAXIMUM_CHARACTERS) break;
    collect(parseLenient(text), nodes, 0);
  }
  return nodes;
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > MAXIMUM_DEPTH) return;
  for (const item of listOf(value)) {
    if (nodes.length >= MAXIMUM_NODES) return;
    if (Array.isArray(item)) {
      collect(item, nodes, depth + 1);
      continue;
    }
    const fields = fieldsOf(item);
    const types = listOf(fields['@type']).map((type) => lineOf(type, 100).replace(/^.*[/#:]/, ''));
    if (types.length > 0) nodes.push({ types, fields });
    for (const inner of [fields['@graph'], fields.mainEntity, fields.mainEntityOfPage]) {
      collect(inner, nodes, depth + 1);
    }
  }
}

/** JSON as pages write it: inside CDATA or comments, with raw line breaks in strings and commas before brackets. */
function parseLenient(text: string): unknown {
  const strict = parseJson(text);
  if (strict !== null) return strict;
  const bare = text
    // First of all, since runs of spaces would make the patterns below slow on a hostile page.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON.
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .replace(/^ ?(?:<!--|(?:\/\*|\/\/)? ?<!\[CDATA\[(?: ?\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\*|\/\/)? ?\]\]>(?: ?\*\/)?) ?$/, '');
  const mended = bare.replace(/, ?([}\]])/g, '$1').replace(/; ?$/, '');
  // Some scripts close more braces than they open, or put a second object behind the first.
  return parseJson(mended) ?? parseJson(objectAt(mended, mended.indexOf('{')));
}

export function isArticle(node: LinkedNode): boolean {
  return node.types.some((type) => ARTICLE.test(type));
}

export function isNewsArticle(node: LinkedNode): boolean {
  return node.types.some((type) => NEWS.test(type));
}

/** Whether a node says that it is about this address. */
export function isAbout(node: LinkedNode, url: URL): boolean {
  const path = url.pathname.replace(/\/$/, '');
  if (path === '') return false;
  const { url: own, '@id': id, mainEntityOfPage: of } = node.fields;
  return [own, id, of, fieldsOf(of)['@id'], fieldsOf(of).url].some((stated) =>
    lineOf(stated, 2_000)
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '')
      .endsWith(path),
  );
}

/** The article node of this page: the one that names its address, else the one that says most. */
export function articleOf(nodes: readonly LinkedNode[], url: URL): LinkedNode | null {
  let best: LinkedNode | null = null;
  let bestScore = -1;
  for (const node of nodes) {
    if (!isArticle(node)) continue;
    const { datePublished, headline, name, articleBody } = node.fields;
    const said = (datePublished ? 3 : 0) + (headline || name ? 2 : 0) + (articleBody ? 1 : 0);
    const score = said + (isNewsArticle(node) ? 1 : 0) + (isAbout(node, url) ? 4 : 0);
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}
