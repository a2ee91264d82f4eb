import { PAGE_LIMITS } from '../core/page-limits';
import type { Block } from './blocks';

/** The running text of an article, one block a line. */
export interface ArticleText {
  readonly text: string;
  /** Short, or only part of the paragraphs of the page: a slower reader may find more. */
  readonly thin: boolean;
}

/** Names that pages give to what stands around an article. */
const AROUND =
  /comment|disqus|related|recommend|teaser|newsletter|subscribe|promo|share|social|cookie|consent|gdpr|sidebar|footer|nav(?:igation)?\b|menu|breadcrumb|caption|author-bio|outbrain|taboola|popup|modal|banner|paywall|most-read|trending|byline|legal|disclaimer/i;
/** Names that pages give to the article itself. */
const BODY = /article-?(?:body|content|text)|entry-content|post-(?:body|content)|story-?body|content-body|body-text/i;

/** A paragraph this long counts for its ancestors. */
const LONG_PARAGRAPH = 50;
/** How many ancestors a paragraph counts for, and how much less for each further one. */
const COUNTED_ANCESTORS = 5;
const DECAY = 0.93;
const THIN_COVERAGE = 0.7;
const THIN_LENGTH = 800;
/** Shorter stated texts are teasers. */
const STATED_LENGTH = 600;

/**
 * The text of the element that holds most of the paragraphs, without what stands around it.
 * Neither clones nor changes the document. `stated` is the text that JSON-LD states, taken when it is as long.
 */
export function articleText(blocks: readonly Block[], stated: string): ArticleText {
  const weights = weigh(blocks);
  const container = containerOf(weights);
  const kept = container ? blocks.filter((block) => container.contains(block.element)) : [];
  const lines = new Set<string>();
  let covered = 0;
  for (const block of kept) {
    if (!belongs(block, container) || lines.has(block.text)) continue;
    lines.add(block.text);
    if (block.isParagraph) covered += block.text.length;
  }
  const text = [...lines].join('\n').slice(0, PAGE_LIMITS.text);
  if (stated.length > STATED_LENGTH && stated.length > 0.9 * text.length) return { text: stated, thin: false };
  const total = blocks.reduce((sum, block) => sum + weightOf(block), 0);
  return { text, thin: text.length < THIN_LENGTH || covered < THIN_COVERAGE * total };
}

function weightOf(block: Block): number {
  if (!block.isParagraph || block.text.length < LONG_PARAGRAPH) return 0;
  const around = AROUND.test(block.element.parentElement?.className ?? '') ? 0.35 : 1;
  return block.text.length * (1 - block.linkShare) * around;
}

function weigh(blocks: readonly Block[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    let weight = weightOf(block);
    if (weight === 0) continue;
    let ancestor = block.element.parentElement;
    for (let i = 0; ancestor && i < COUNTED_ANCESTORS && ancestor.tagName !== 'BODY'; i++) {
      weights.set(ancestor, (weights.get(ancestor) ?? 0) + weight);
      ancestor = ancestor.parentElement;
      weight *= DECAY;
    }
  }
  return weights;
}

function containerOf(weights: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let bestWeight = 0;
  for (const [element, weight] of weights) {
    const weighted = weight * preference(element);
    if (weighted > bestWeight) [best, bestWeight] = [element, weighted];
  }
  return best;
}

function preference(element: Element): number {
  const isNamed = element.matches('article,main,[itemprop~="articleBody"]') ? 1.2 : 1;
  const names = namesOf(element);
  return isNamed * (BODY.test(names) ? 1.2 : 1) * (/comment|disqus|related|footer/i.test(names) ? 0.4 : 1);
}

function belongs(block: Block, container: Element | null): boolean {
  if (!block.isParagraph && block.element.getElementsByTagName('p').length > 0) return false;
  if (block.linkShare > 0.5 && block.text.length < 160) return false;
  let element: Element | null = block.element;
  while (element && element !== container) {
    if (AROUND.test(namesOf(element))) return false;
    element = element.parentElement;
  }
  return true;
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}
