import { oneLine } from './untrusted';
import { findDate, readDate, type WrittenDate } from './written-date';

/** Names that pages give to elements that hold a date. */
const NAMED =
  '[class*="date" i],[class*="publish" i],[class*="byline" i],[class*="meta" i],[class*="time" i],[id*="date" i],[class*="datum" i],[class*="fecha" i],.posted-on,.post-info,.entry-info,.info';
const MAXIMUM_NAMED = 80;
const MAXIMUM_TEXT = 60_000;
/** How many characters before and after the heading are beside it. */
const BEFORE_HEADING = 120;
const AFTER_HEADING = 300;

/** The date beside the first heading of a page, where most pages write when they were published. */
export function dateBesideHeading(document: Document, now: number, language: string): WrittenDate | null {
  return findDate(textBesideHeading(document), now, language);
}

/** The date in the first element that is named for one, and holds little else. */
export function namedDate(document: Document, now: number, language: string): WrittenDate | null {
  for (const element of [...document.querySelectorAll(NAMED)].slice(0, MAXIMUM_NAMED)) {
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

/** The text around the first heading, from the closest element that holds enough of it. */
function textBesideHeading(document: Document): string {
  const heading = document.querySelector('h1');
  const title = oneLine(heading?.textContent ?? '');
  let element = heading?.parentElement;
  let text = '';
  while (element && text.length < title.length + AFTER_HEADING) {
    text = oneLine((element.textContent ?? '').slice(0, MAXIMUM_TEXT));
    element = element.parentElement;
  }
  const index = text.indexOf(title);
  if (title === '' || index < 0) return '';
  const after = index + title.length;
  return `${text.slice(Math.max(0, index - BEFORE_HEADING), index)} | ${text.slice(after, after + AFTER_HEADING)}`;
}
