import { isHomePage } from './addresses';
import learnt from './article-gate.weights.json';
import type { Block } from './blocks';
import { type GateSubject, gateFeatures, isDated, isNotIndexed, MAXIMUM_ARTICLES } from './gate-features';
import { isAbout, isArticle, isNewsArticle } from './json-ld';
import { type Markup, metaOf } from './markup';

/** Whether a page is an article. */
export type Verdict = 'article' | 'unsure' | 'other';

/** What a page shows, read only when its markup does not decide. */
export interface Contents {
  blocks(): readonly Block[];
  text(): string;
}

const OTHER_OPEN_GRAPH_TYPE = /^(?:product|profile|video|music)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from a text.
const ILLEGIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ud800-\udfff\ue000-\uf8ff\ufff0-\uffff]/gu;
/** Long enough for a paragraph of an article. */
const LONG_PARAGRAPH = 80;

/** Whether a page is an article to read unasked, may be one, or is something else. */
export function judge(markup: Markup, contents: Contents, now: number): Verdict {
  const stated = statedVerdict(markup);
  if (stated) return stated;
  if (!isLegible(contents.text())) return 'other';
  const share = probability(measureGate(markup, contents, now));
  return share > learnt.articleAbove ? 'article' : share > learnt.unsureAbove ? 'unsure' : 'other';
}

/** What the address and the markup decide alone; `null` when they do not. */
export function statedVerdict(markup: Markup): Verdict | null {
  if (isHomePage(markup.url) || !isTitled(markup)) return 'other';
  if (isStatedNews(markup)) return 'article';
  const isOther = OTHER_OPEN_GRAPH_TYPE.test(metaOf(markup, 'og:type')) || isBarrier(markup);
  return !markup.article && isOther ? 'other' : null;
}

/** What a logistic model judges a page by: each feature with its value. */
export function measureGate(markup: Markup, contents: Contents, now: number): Readonly<Record<string, number>> {
  const paragraphs = contents.blocks().filter((block) => block.isParagraph && block.text.length >= LONG_PARAGRAPH);
  const characters = paragraphs.reduce((sum, block) => sum + block.text.length, 0);
  const subject: GateSubject = { markup, text: contents.text(), characters, now };
  return Object.fromEntries(Object.entries(gateFeatures).map(([name, measure]) => [name, measure(subject)]));
}

function probability(features: Readonly<Record<string, number>>): number {
  const weights: Readonly<Record<string, number>> = learnt.weights;
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + (weights[name] ?? 0) * value,
    learnt.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a page calls itself anything, to machines or to readers. */
function isTitled(markup: Markup): boolean {
  const { document, article } = markup;
  return Boolean(document.title.trim() || article || metaOf(markup, 'og:title') || document.querySelector('h1,h2'));
}

/** Whether a text is one: bytes that are none, and text in the wrong encoding, are full of marks for what was not understood. */
function isLegible(text: string): boolean {
  const sample = text.slice(0, 2_000);
  return (sample.match(ILLEGIBLE)?.length ?? 0) <= 0.05 * sample.length;
}

/** Whether a page says that it is a news article; of several, one must be about this address. */
function isStatedNews({ nodes, url }: Markup): boolean {
  const articles = nodes.filter(isArticle).length;
  if (articles > MAXIMUM_ARTICLES) return false;
  return nodes.some((node) => isNewsArticle(node) && (articles === 1 || isAbout(node, url)));
}

/** A page that states nothing and asks not to be found: a sign-in, a consent wall, a check for robots. */
function isBarrier(markup: Markup): boolean {
  return metaOf(markup, 'og:type') === '' && isNotIndexed(markup) && !isDated(markup);
}
