import { Readability } from '@mozilla/readability';
import { PAGE_LIMITS } from '../core/page-limits';
import { oneLine } from './untrusted';

const BLOCKS = 'p,li,h2,h3,h4,h5,h6,blockquote,pre,td,th,figcaption,div';
const MAXIMUM_ELEMENTS = 20_000;

/**
 * The text of an article by Mozilla's Readability, one block a line; empty when it finds none. Slower than
 * `articleText` by ten times, better where text stands outside paragraphs. Works on a clone.
 */
export function readableText(document: Document): string {
  const clone = document.cloneNode(true) as Document;
  const reader = new Readability<Node>(clone, { maxElemsToParse: MAXIMUM_ELEMENTS, serializer: (node) => node });
  try {
    const content = reader.parse()?.content;
    return content ? linesOf(content).slice(0, PAGE_LIMITS.text) : '';
  } catch {
    // It throws on documents with too many elements, and on some broken ones.
    return '';
  }
}

function linesOf(content: Node): string {
  const root = content as Element;
  for (const block of root.querySelectorAll(`br,${BLOCKS}`)) block.after('\n');
  const lines = (root.textContent ?? '').split('\n').map(oneLine);
  return lines.filter(Boolean).join('\n');
}
