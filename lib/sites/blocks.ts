import { oneLine } from './untrusted';

/** A paragraph, heading, list item or quotation of a document. */
export interface Block {
  readonly element: Element;
  readonly text: string;
  /** The share of its characters that are inside links, 0 to 1. */
  readonly linkShare: number;
  readonly isParagraph: boolean;
}

const BLOCKS = 'p,blockquote,pre,li,h2,h3,h4';
/** Elements that are never part of the running text, whatever is in them. */
const OUTSIDE = new Set(['ASIDE', 'NAV', 'FOOTER', 'FIGCAPTION', 'FORM', 'DIALOG', 'NOSCRIPT', 'BUTTON', 'TEMPLATE']);
const MAXIMUM_BLOCKS = 5_000;
const MAXIMUM_BLOCK = 20_000;
/** How far up a block is looked at for an element that takes it out of the text. */
const MAXIMUM_ANCESTORS = 6;

/** The blocks of running text of a document, in its order. */
export function blocksOf(document: Document): readonly Block[] {
  const blocks: Block[] = [];
  let count = 0;
  for (const element of document.querySelectorAll(BLOCKS)) {
    if (++count > MAXIMUM_BLOCKS) break;
    const block = blockOf(element);
    if (block) blocks.push(block);
  }
  return blocks;
}

function blockOf(element: Element): Block | null {
  const text = oneLine((element.textContent ?? '').slice(0, MAXIMUM_BLOCK));
  const isParagraph = element.tagName === 'P';
  const isHeading = element.tagName.startsWith('H');
  if (text.length < (isParagraph ? 12 : isHeading ? 4 : 25)) return null;
  const linkShare = Math.min(1, linkLength(element) / text.length);
  if (linkShare > (isParagraph ? 0.7 : 0.4) || isOutside(element)) return null;
  return { element, text, linkShare, isParagraph };
}

function linkLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent?.length ?? 0;
  return length;
}

function isOutside(element: Element): boolean {
  let ancestor: Element | null = element;
  for (let i = 0; ancestor && i < MAXIMUM_ANCESTORS && ancestor.tagName !== 'BODY'; i++) {
    if (OUTSIDE.has(ancestor.tagName) || ancestor.hasAttribute('hidden')) return true;
    ancestor = ancestor.parentElement;
  }
  return false;
}
