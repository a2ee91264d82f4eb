/** The name under which the words are marked; `MARK_STYLE` says how. */
const NAME = 'sidelight';
/** Texts of a page that are looked at, at most. */
const MOST_TEXTS = 20_000;
const UNREAD = 'script, style, noscript, template, textarea, select';

/** How marked words look. It is put in as a style of the reader's, not of the page's, which stays as it is. */
export const MARK_STYLE = `::highlight(${NAME}) { background-color: #f2b15c; color: #15181d; }`;

/**
 * Marks words wherever the page shows them, and brings the first into view. The marks of an earlier call go; without
 * words that is all. The document is not changed: https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API.
 *
 * @returns how often they stand there.
 */
export function markWords(page: Document, words: readonly string[]): number {
  CSS.highlights.delete(NAME);
  const ranges = words.length > 0 ? findWords(page, words) : [];
  const [first] = ranges;
  if (!first) return 0;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A text node that was walked to has a parent.
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  return ranges.length;
}

function findWords(page: Document, words: readonly string[]): Range[] {
  const alternatives = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
    const text = walker.currentNode as Text;
    for (const found of text.data.matchAll(pattern)) {
      if (isShown(text)) ranges.push(rangeOf(text, found.index, found[0].length));
    }
  }
  return ranges;
}

/** A text node that was walked to has a parent. */
const isShown = ({ parentElement }: Text) =>
  parentElement !== null && !parentElement.closest(UNREAD) && parentElement.checkVisibility();

function rangeOf(text: Text, start: number, length: number): Range {
  const range = text.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + length);
  return range;
}
