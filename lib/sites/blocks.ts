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
const MAXIMUM_NODES = 60_000;
const MAXIMUM_BLOCK = 20_000;

/** The text of a block while it is being read. */
interface OpenBlock {
  readonly element: Element;
  text: string;
  linked: number;
}

/** The blocks of running text of a document, in its order. */
export function blocksOf(document: Document): readonly Block[] {
  const blocks: Block[] = [];
  let nodes = 0;

  const close = (block: OpenBlock): void => {
    const closed = closedBlock(block);
    if (closed) blocks.push(closed);
    block.text = '';
    block.linked = 0;
  };
  const read = (parent: Element, block: OpenBlock, inLink: boolean): void => {
    for (let node = parent.firstChild; node && nodes < MAXIMUM_NODES; node = node.nextSibling) {
      nodes++;
      if (node.nodeType === 3) append(block, (node as Text).data, inLink);
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.tagName;
      if (OUTSIDE.has(name) || element.hasAttribute('hidden')) continue;
      if (INLINE.has(name)) read(element, block, inLink || name === 'A');
      else {
        close(block);
        const inner = { element, text: '', linked: 0 };
        read(element, inner, inLink);
        close(inner);
      }
    }
  };
  const body = { element: document.body, text: '', linked: 0 };
  read(document.body, body, false);
  close(body);
  return blocks;
}

function append(block: OpenBlock, text: string, inLink: boolean): void {
  if (block.text.length > MAXIMUM_BLOCK) return;
  block.text += text;
  if (inLink) block.linked += text.length;
}

function closedBlock({ element, text: raw, linked }: OpenBlock): Block | null {
  const text = oneLine(raw);
  const isParagraph = element.tagName === 'P';
  if (text.length < (SHORTEST[element.tagName] ?? SHORTEST_OTHER)) return null;
  const linkShare = Math.min(1, linked / raw.length);
  return linkShare > (isParagraph ? 0.7 : 0.4) ? null : { element, text, linkShare, isParagraph };
}
