import { oneLine } from './untrusted';

/** A run of text that the page shows as one block: a paragraph, a heading, a list item, a line of a `<div>`. */
export interface Block {
  readonly element: Element;
  readonly text: string;
  /** The share of its characters that are inside links, 0 to 1. */
  readonly linkShare: number;
  readonly isParagraph: boolean;
}

/** Elements that do not break a line of text. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that are never part of the running text, whatever is in them. */
const OUTSIDE = new Set(
  'ASIDE AUDIO BUTTON CANVAS DIALOG FIGCAPTION FOOTER H1 HEAD IFRAME MATH NAV NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG svg TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);
/** React sends late parts of a page in hidden elements of such ids, and then moves them to their place; seen 2023 to 2026. */
const STREAMED = /^S:\w+$/;
/** Below these lengths, a block is a label rather than text; cells of tables can be single figures. */
const SHORTEST: Readonly<Record<string, number>> = {
  P: 12,
  H2: 4,
  H3: 4,
  H4: 4,
  H5: 4,
  H6: 4,
  LI: 10,
  DT: 10,
  DD: 10,
  TD: 1,
  TH: 1,
};
const SHORTEST_OTHER = 40;
const MAXIMUM_NODES = 30_000;
const MAXIMUM_BLOCK = 20_000;
const MAXIMUM_BLOCKS = 5_000;

/** Scripts in which a character is a syllable or a word. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much a text says, in letters of an alphabet: a Chinese, Japanese or Korean character says as much as two. */
export function extentOf(text: string): number {
  return DENSE.test(text.slice(0, 200)) ? 2 * text.length : text.length;
}

/** The text of a block while it is being read. */
interface OpenBlock {
  readonly element: Element;
  text: string;
  linked: number;
}

/** The blocks of running text of a document, in its order. */
export function blocksOf(document: Document): readonly Block[] {
  const reader = new BlockReader();
  reader.readBlock(document.body);
  return reader.blocks;
}

/** Walks a document once, and cuts its text where a block begins or ends. */
class BlockReader {
  readonly blocks: Block[] = [];
  #nodes = 0;

  readBlock(element: Element, inLink = false): void {
    const block = { element, text: '', linked: 0 };
    this.#read(element, block, inLink);
    this.#close(block);
  }

  #read(parent: Element, block: OpenBlock, inLink: boolean): void {
    for (let node = parent.firstChild; node && this.#nodes < MAXIMUM_NODES; node = node.nextSibling) {
      this.#nodes++;
      if (node.nodeType === 3) append(block, (node as Text).data, inLink);
      else if (node.nodeType === 1) this.#readElement(node as Element, block, inLink);
    }
  }

  #readElement(element: Element, block: OpenBlock, inLink: boolean): void {
    const name = element.tagName;
    if (OUTSIDE.has(name) || (element.hasAttribute('hidden') && !STREAMED.test(element.id))) return;
    if (INLINE.has(name)) {
      this.#read(element, block, inLink || name === 'A');
    } else {
      this.#close(block);
      this.readBlock(element, inLink);
    }
  }

  #close(block: OpenBlock): void {
    const closed = block.text === '' ? null : closedBlock(block);
    if (closed && this.blocks.length < MAXIMUM_BLOCKS) this.blocks.push(closed);
    block.text = '';
    block.linked = 0;
  }
}

function append(block: OpenBlock, text: string, inLink: boolean): void {
  // Most text nodes are the line breaks between elements.
  const isBlank = block.text === '' && text.trim() === '';
  if (isBlank || block.text.length > MAXIMUM_BLOCK) return;
  const part = text.slice(0, MAXIMUM_BLOCK);
  block.text += part;
  if (inLink) block.linked += part.length;
}

function closedBlock({ element, text: raw, linked }: OpenBlock): Block | null {
  const text = oneLine(raw);
  const isParagraph = element.tagName === 'P';
  if (extentOf(text) < (SHORTEST[element.tagName] ?? SHORTEST_OTHER)) return null;
  const linkShare = Math.min(1, linked / raw.length);
  return linkShare > (isParagraph ? 0.7 : 0.4) ? null : { element, text, linkShare, isParagraph };
}
