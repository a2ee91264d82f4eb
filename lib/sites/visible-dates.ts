import { elementsNamed } from './element-names';
import { headlineOf } from './headings';
import { oneLine } from './untrusted';
import { findDate, readDate, type WrittenDate } from './written-date';

/** Names that pages give to elements that hold a date. */
const NAMED = /date|publish|byline|meta|time|datum|fecha|(?:^|[\s-])info(?:\s|$)|(?:post|entry)-info|posted-on/i;
const MAXIMUM_NAMED = 80;
const MAXIMUM_TEXT = 60_000;
const MAXIMUM_TEXTS = 100;
/** `NodeFilter.SHOW_TEXT`, which is not everywhere a global. */
const SHOW_TEXT = 4;
/** How many characters before and after the heading are beside it. */
const BEFORE_HEADING = 120;
const AFTER_HEADING = 300;

/** The date beside the first heading of a page, where most pages write when they were published. */
export function dateBesideHeading(document: Document, now: number, language: string): WrittenDate | null {
  return findDate(textBesideHeading(document), now, language);
}

/** The date in the first element that is named for one, and holds little else. */
export function namedDate(document: Document, now: number, language: string): WrittenDate | null {
  for (const element of elementsNamed(document, NAMED, MAXIMUM_NAMED)) {
    const text = oneLine((element.textContent ?? '').slice(0, 400));
    const date = text.length > 200 ? null : readDate(text.slice(0, 80), now, language);
    if (date) return date;
  }
  return null;
}

/** The first date anywhere in the text of a page. */
export function firstDate(document: Document, now: number, language: string): WrittenDate | null {
  return findDate(oneLine((document.body?.textContent ?? '').slice(0, MAXIMUM_TEXT)), now, language);
}

/** The text before and after the headline, each piece of text apart from the next. */
function textBesideHeading(document: Document): string {
  const element = headlineOf(document);
  if (!element || !document.body) return '';
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  walker.currentNode = element;
  const before = gather(() => walker.previousNode(), BEFORE_HEADING)
    .reverse()
    .join(' ');
  walker.currentNode = lastInside(element);
  const after = gather(() => walker.nextNode(), AFTER_HEADING).join(' ');
  return `${before.slice(-BEFORE_HEADING)} | ${after.slice(0, AFTER_HEADING)}`;
}

/** The next texts of a walk, until they are long enough. */
function gather(next: () => Node | null, length: number): string[] {
  const texts: string[] = [];
  let gathered = 0;
  for (let i = 0; gathered < length && i < MAXIMUM_TEXTS; i++) {
    const node = next();
    if (!node) break;
    const text = isShown(node) ? oneLine((node as Text).data.slice(0, 1_000)) : '';
    if (text !== '') texts.push(text);
    gathered += text.length;
  }
  return texts;
}

function isShown(text: Node): boolean {
  return !/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(text.parentElement?.tagName ?? '');
}

function lastInside(element: Element): Node {
  let node: Node = element;
  while (node.lastChild) node = node.lastChild;
  return node;
}
