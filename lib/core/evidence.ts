import { daysFrom, parseDate } from './dates';
import type { Occurrence, TermDocument } from './document';
import type { Entry } from './entry';
import { type Features, isRare, type Part, toFeatures } from './features';
import type { PageDocument } from './page-document';
import { heaviestPassage } from './passage';
import { phrasesOf, sharedPhrases } from './phrases';
import type { Rarity } from './rarity';
import { isOtherWeekday, weekdaysOf } from './weekdays';

/** A term that page and entry share. */
export interface SharedTerm {
  readonly term: string;
  readonly onPage: Occurrence;
  readonly inEntry: Occurrence;
  readonly rarity: number;
}

/** What speaks for an entry beside a page. */
export interface Evidence {
  readonly entry: Entry;
  readonly features: Features;
  /** The rarest first. */
  readonly shared: readonly SharedTerm[];
  /** Signed days from the page to the entry, null when either has no date. */
  readonly days: number | null;
  /** The page's text names the entry's day. */
  readonly stated: boolean;
}

/** A page with what all its candidates are measured against. */
export interface WeighedPage {
  readonly document: PageDocument;
  readonly norm: number;
  readonly title: ReadonlyMap<string, number>;
  /** Title and lead. */
  readonly opening: ReadonlyMap<string, number>;
  readonly openingNames: ReadonlyMap<string, number>;
  /** The terms with the highest values. */
  readonly heaviest: ReadonlyMap<string, number>;
  readonly phrases: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<number>;
}

const OPENING_WORDS = 60;
const HEAVIEST_TERMS = 10;

/** Weighs the terms of a page. */
export function weighPage(document: PageDocument, rarity: Rarity): WeighedPage {
  const weigh = (wanted: (occurrence: Occurrence) => boolean) =>
    new Map([...document.terms].filter(([, one]) => wanted(one)).map(([term]) => [term, rarity(term)]));
  const isOpening = ({ positions }: Occurrence) => (positions[0] ?? 0) < OPENING_WORDS;
  return {
    document,
    norm: norm(document, rarity),
    title: weigh(({ inTitle }) => inTitle),
    opening: weigh(isOpening),
    openingNames: weigh((one) => one.name && isOpening(one)),
    heaviest: heaviestTerms(document, rarity),
    phrases: phrasesOf(document),
    weekdays: weekdaysOf(document),
  };
}

/** The evidence for one entry beside a page. */
export function gatherEvidence(page: WeighedPage, entry: Entry, document: TermDocument, rarity: Rarity): Evidence {
  const shared = sharedTerms(page.document, document, rarity);
  const names = shared.filter(isName);
  const span = parseDate(entry.date);
  const { day, dates } = page.document;
  const days = day && span ? daysFrom(day, span) : null;
  const stated = span !== null && span.first === span.last && dates.some((date) => date.day === span.first);
  const features = toFeatures({
    dot: shared.reduce((sum, { onPage, inEntry, rarity: r }) => sum + value(onPage, r) * value(inEntry, r), 0),
    norms: page.norm * norm(document, rarity),
    entry: partOf(document, page.document, rarity, () => true),
    entryTitle: partOf(document, page.document, rarity, ({ inTitle }) => inTitle),
    entryNames: partOf(document, page.document, rarity, ({ name }) => name),
    entryNumbers: partOf(document, page.document, rarity, (_, term) => isNumber(term)),
    passage: heaviestPassage(placesOf(shared)),
    title: coverage(page.title, document),
    opening: coverage(page.opening, document),
    openingNames: coverage(page.openingNames, document),
    titleNames: names.filter(({ onPage }) => onPage.inTitle).length,
    names: names.length,
    rare: shared.filter((pair) => isRare(pair.rarity)).length,
    others: shared.length - names.length,
    rarest: shared[0]?.rarity ?? 0,
    rarestName: names[0]?.rarity ?? 0,
    phrases: sharedPhrases(page.phrases, phrasesOf(document), rarity),
    heaviest: coverage(page.heaviest, document),
    otherWeekday: isOtherWeekday(page.weekdays, weekdaysOf(document)),
    entryWords: document.length,
    days,
    daysConfidence: page.document.dayConfidence,
    stated,
  });
  return { entry, features, shared, days, stated };
}

/** A name or words that say this much are evidence; less may be chance. */
const TELLING_WEIGHT = 5;
const NEAR_DAYS = 3;

/** Shares of the page's opening, and cosines, below which an entry and a long page share some words by chance. */
const LEAST_OPENING = 0.05;
const LEAST_COSINE = 0.1;

/**
 * How many of the kinds of evidence that speak independently an entry has: names, other words, numbers, the date.
 * None where neither the opening nor the page as a whole has much of the entry: in a long text of the same day there
 * are always a name, a number and some words.
 */
export function kindsOfEvidence({ shared, days, stated, features }: Evidence): number {
  if (features.openingCovered < LEAST_OPENING && features.cosine < LEAST_COSINE) return 0;
  const names = weightOf(shared.filter(isName));
  const words = weightOf(shared.filter((pair) => !isName(pair) && !isNumber(pair.term)));
  const dated = stated || (days !== null && Math.abs(days) <= NEAR_DAYS);
  const numbers = shared.some(({ term }) => isNumber(term));
  return [names >= TELLING_WEIGHT, words >= TELLING_WEIGHT, numbers, dated].filter(Boolean).length;
}

/** Weight of a term in a document: its rarity, growing slowly with how often it occurs. */
export function value(occurrence: Occurrence, rarity: number): number {
  return (1 + Math.log(Math.max(1, occurrence.weight))) * rarity;
}

function heaviestTerms({ terms }: TermDocument, rarity: Rarity): ReadonlyMap<string, number> {
  const weights = [...terms].map(([term, occurrence]) => [term, value(occurrence, rarity(term))] as const);
  return new Map(weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, HEAVIEST_TERMS));
}

function sharedTerms(page: TermDocument, entry: TermDocument, rarity: Rarity): SharedTerm[] {
  const shared: SharedTerm[] = [];
  for (const [term, inEntry] of entry.terms) {
    const onPage = page.terms.get(term);
    if (onPage) shared.push({ term, onPage, inEntry, rarity: rarity(term) });
  }
  return shared.sort((a, b) => b.rarity - a.rarity || (a.term < b.term ? -1 : 1));
}

function partOf(
  entry: TermDocument,
  page: TermDocument,
  rarity: Rarity,
  wanted: (occurrence: Occurrence, term: string) => boolean,
): Part {
  const part = { shared: 0, all: 0 };
  for (const [term, occurrence] of entry.terms) {
    if (!wanted(occurrence, term)) continue;
    const weight = rarity(term);
    part.all += weight;
    if (page.terms.has(term)) part.shared += weight;
  }
  return part;
}

function coverage(weights: ReadonlyMap<string, number>, entry: TermDocument): Part {
  const part = { shared: 0, all: 0 };
  for (const [term, weight] of weights) {
    part.all += weight;
    if (entry.terms.has(term)) part.shared += weight;
  }
  return part;
}

function placesOf(shared: readonly SharedTerm[]) {
  return shared.flatMap(({ term, onPage, rarity }) => onPage.positions.map((at) => ({ at, term, weight: rarity })));
}

function norm(document: TermDocument, rarity: Rarity): number {
  let squares = 0;
  for (const [term, occurrence] of document.terms) squares += value(occurrence, rarity(term)) ** 2;
  return Math.sqrt(squares);
}

function weightOf(pairs: readonly SharedTerm[]): number {
  return pairs.reduce((sum, { rarity }) => sum + rarity, 0);
}

function isName({ inEntry }: SharedTerm): boolean {
  return inEntry.name;
}

function isNumber(term: string): boolean {
  return /^\d/.test(term);
}
