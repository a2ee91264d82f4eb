/** Names, in classes and ids, by which pages tell what a part of them is; collected from news sites of 2014 to 2026. */
const AROUND =
  /comment|disqus|related|recommend|teaser|newsletter|subscribe|sign-?(?:up|in)|promo|share|social|cookie|consent|gdpr|footer|nav(?:igation)?\b|breadcrumb|caption|author-bio|outbrain|taboola|popup|modal|banner|paywall|most-read|trending|byline|legal|disclaimer|\bhidden\b|\bcta\b|placeholder|image|photo|figure|picture|gallery|video|player|info-?box|factbox|widget/i;
const NEVER = /comment|disqus|cookie|consent|gdpr|outbrain|taboola/i;
const BODY = /article-?(?:body|content|text)|entry-content|post-(?:body|content)|story-?body|content-body|body-text/i;
const LEAD =
  /lead|intro|excerpt|summary|standfirst|subtitle|\bdek|desc|spot|einleitung|heading|subhead|chapo|entradilla/i;

/** How far up an element is looked at. */
const MAXIMUM_DEPTH = 12;
/** Characters of class and id that are looked at. */
const MAXIMUM_NAMES = 500;
/** Elements with a class or an id that are looked at. */
const MAXIMUM_NAMED = 5_000;

/** The names, from an element up to another one, that put it around an article rather than in it. */
export function namesAround(from: Element, upTo: Element | null): string[] {
  const names = new Set<string>();
  let element: Element | null = from;
  for (let i = 0; element && element !== upTo && element.tagName !== 'BODY' && i < MAXIMUM_DEPTH; i++) {
    const found = AROUND.exec(namesOf(element))?.[0].toLowerCase();
    if (found) names.add(found);
    element = element.parentElement;
  }
  return [...names];
}

/** Whether a name is never an article's own, however much of the page it takes. */
export function isNeverArticle(name: string): boolean {
  return NEVER.test(name);
}

/** Whether an element is named as the body of an article. */
export function isNamedBody(element: Element): boolean {
  return BODY.test(namesOf(element));
}

/** Whether an element, or one of its two next ancestors, is named as the lead of an article. */
export function isNamedLead(element: Element): boolean {
  const parent = element.parentElement;
  const names = [element, parent, parent?.parentElement].map((named) => (named ? namesOf(named) : '')).join(' ');
  return LEAD.test(names) && !AROUND.test(names);
}

/**
 * The first elements of a document whose class or id matches. Not by a selector: those look through each name whole,
 * however long a hostile page has made it.
 */
export function elementsNamed(document: Document, pattern: RegExp, limit: number): Element[] {
  const found: Element[] = [];
  const named = document.querySelectorAll('[class],[id]');
  for (let i = 0; i < named.length && i < MAXIMUM_NAMED && found.length < limit; i++) {
    const element = named[i]!;
    if (pattern.test(namesOf(element))) found.push(element);
  }
  return found;
}

/** Class and id of an element, as far as they are looked at. */
export function namesOf(element: Element): string {
  const [classes, id] = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? ''];
  return `${classes.slice(0, MAXIMUM_NAMES)} ${id.slice(0, MAXIMUM_NAMES)}`;
}
