import { namesOf } from './element-names';
import { cleanTitle } from './title-text';

/** Beyond these, first headings are not the page's own. */
const MAXIMUM_HEADINGS = 10;
/** Where the first heading ends a trail of sections, the headline is among so many second ones. */
const MAXIMUM_SECOND = 3;
const TRAIL = /bread-?crumb|seo-?title/i;
/** How many ancestors of a heading can be named as a trail. */
const MAXIMUM_DEPTH = 3;

/** A heading, and its last part: some hold a line above the headline. */
export interface Heading {
  readonly whole: string;
  readonly part: string;
}

/** The headings that can be a page's headline, and the one that only ends its trail of sections, else empty. */
export interface Headings {
  readonly headings: readonly Heading[];
  readonly trail: string;
}

/** The first headings of a document. A heading inside a trail of sections is written for search engines. */
export function headingsOf(document: Document): Headings {
  const { shown, trail } = elementsOf(document);
  return { headings: readHeadings(shown), trail: cleanTitle(trail?.textContent) };
}

/** The element of the first heading that can be a page's headline. */
export function headlineOf(document: Document): Element | undefined {
  return elementsOf(document).shown[0];
}

function elementsOf(document: Document): { readonly shown: readonly Element[]; readonly trail: Element | undefined } {
  const first = [...document.querySelectorAll('h1')].slice(0, MAXIMUM_HEADINGS);
  const shown = first.filter((heading) => !isInTrail(heading));
  const trail = first.find(isInTrail);
  if (shown.length > 0 || !trail) return { shown, trail: undefined };
  return { shown: [...document.querySelectorAll('h2')].slice(0, MAXIMUM_SECOND), trail };
}

function readHeadings(elements: readonly Element[]): Heading[] {
  return elements
    .map((element) => ({
      whole: cleanTitle(element.textContent),
      part: cleanTitle(element.lastElementChild?.textContent),
    }))
    .filter(({ whole }) => whole !== '');
}

function isInTrail(heading: Element): boolean {
  if (/^(?:LI|NAV)$/.test(heading.parentElement?.tagName ?? '')) return true;
  let element: Element | null = heading;
  for (let i = 0; element && i <= MAXIMUM_DEPTH; i++) {
    if (TRAIL.test(namesOf(element))) return true;
    element = element.parentElement;
  }
  return false;
}
