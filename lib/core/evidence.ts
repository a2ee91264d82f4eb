import { daysFrom, parseDate } from './dates';
import type { Occurrence, TermDocument } from './document';
import type { Entry } from './entry';
import type { PageDocument } from './page-document';
import type { Rarity } from './rarity';

/** A term that page and entry share. */
export interface SharedTerm {
  readonly term: string;
  readonly onPage: Occurrence;
  readonly inEntry: Occurrence;
  readonly rarity: number;
}

/** What speaks for an entry beside a page. Each feature lies between 0 and 1; see docs/matching.md. */
export interface Evidence {
  readonly entry: Entry;
  readonly features: Features;
  readonly shared: readonly SharedTerm[];
  /** Signed days from the page to the entry, null when either has no date. */
  readonly days: number | null;
}

export interface Features {
  /** Cosine of the two documents' weighted terms. */
  readonly cosine: number;
  /** Share of the entry's weight that the page has. */
  readonly entryCovered: number;
  /** The same within the one passage of the page that has most of it. */
  readonly passageCovered: number;
  /** Share of the page title's weight that the entry has. */
  readonly titleCovered: number;
  /** Share of the weight of the entry's names that the page has. */
  readonly entryNamesCovered: number;
  /** Share of the weight of the names in the page's title and lead that the entry has. */
  readonly pageNamesCovered: number;
  /** Weight of the shared names, saturating. */
  readonly nameWeight: number;
  /** Weight of the shared words that are no names, saturating. */
  readonly wordWeight: number;
  /** The rarest shared term. */
  readonly rarest: number;
  /** Weight of the shared numbers, saturating. */
  readonly numberWeight: number;
  /** 1 on the day, falling by days. */
  readonly sameDays: number;
  /** How far apart, by the logarithm of days; 0 when unknown. */
  readonly farDays: number;
  /** Either has no date. */
  readonly undated: number;
  /** A date in the page's text lies in the entry's. */
  readonly statedDate: number;
  /** They are in different languages. */
  readonly foreign: number;
}

const PASSAGE_WORDS = 60;
const DAYS_DECAY = 3;
/** ln of about eight years. */
const FAR = 8;
const MOST_RARITY = 10;
const LEAD_WORDS = 60;

/** Precomputed for a page, once for all its candidates. */
export interface WeighedPage {
  readonly document: PageDocument;
  readonly norm: number;
  readonly titleWeight: number;
  readonly leadNames: readonly (readonly [term: string, weight: number])[];
}

export function weighPage(document: PageDocument, rarity: Rarity): WeighedPage {
  let titleWeight = 0;
  const leadNames: (readonly [string, number])[] = [];
  for (const [term, occurrence] of document.terms) {
    const weight = rarity(term);
    if (occurrence.inTitle) titleWeight += weight;
    if (occurrence.name && (occurrence.positions[0] ?? 0) < LEAD_WORDS) leadNames.push([term, weight]);
  }
  return { document, norm: norm(document, rarity), titleWeight, leadNames };
}

/** The evidence for one entry beside a page. */
export function gatherEvidence(page: WeighedPage, entry: Entry, document: TermDocument, rarity: Rarity): Evidence {
  const shared = sharedTerms(page.document, document, rarity);
  const span = parseDate(entry.date);
  const { day, dates, language } = page.document;
  const days = day && span ? daysFrom(day, span) : null;
  const total = { all: 0, names: 0 };
  for (const [term, occurrence] of document.terms) {
    const weight = rarity(term);
    total.all += weight;
    if (occurrence.name) total.names += weight;
  }
  const isName = (pair: SharedTerm) => pair.inEntry.name;
  const isNumber = (pair: SharedTerm) => /^\d/.test(pair.term);
  const sharedAll = sum(shared);
  const names = sum(shared.filter(isName));
  const numbers = sum(shared.filter(isNumber));
  const dot = shared.reduce((all, pair) => all + value(pair.onPage, pair.rarity) * value(pair.inEntry, pair.rarity), 0);
  const leadTotal = page.leadNames.reduce((all, [, weight]) => all + weight, 0);
  const leadShared = page.leadNames.reduce((all, [term, weight]) => all + (document.terms.has(term) ? weight : 0), 0);
  const stated = span !== null && span.first === span.last && dates.some((date) => date.day === span.first);
  return {
    entry,
    shared,
    days,
    features: {
      cosine: dot / (page.norm * norm(document, rarity) || 1),
      entryCovered: ratio(sharedAll, total.all),
      passageCovered: ratio(bestPassage(shared), total.all),
      titleCovered: ratio(sum(shared.filter((pair) => pair.onPage.inTitle)), page.titleWeight),
      entryNamesCovered: ratio(names, total.names),
      pageNamesCovered: ratio(leadShared, leadTotal),
      nameWeight: saturate(names),
      wordWeight: saturate(sharedAll - names - numbers),
      rarest: shared.reduce((most, pair) => Math.max(most, pair.rarity), 0) / MOST_RARITY,
      numberWeight: saturate(numbers),
      sameDays: days === null ? 0 : Math.exp(-Math.abs(days) / DAYS_DECAY),
      farDays: days === null ? 0 : Math.min(1, Math.log(1 + Math.abs(days)) / FAR),
      undated: days === null ? 1 : 0,
      statedDate: stated ? 1 : 0,
      foreign: language.slice(0, 2) === entry.language.slice(0, 2) ? 0 : 1,
    },
  };
}

/** A single name or word must say at least this much, or it takes several. */
const TELLING_WEIGHT = 5;
const NEAR_DAYS = 3;

/** How many of the independent kinds of evidence an entry has: names, other words, numbers, the date. */
export function kindsOfEvidence({ shared, days, features }: Evidence): number {
  const isNumber = ({ term }: SharedTerm) => /^\d/.test(term);
  const names = sum(shared.filter(({ inEntry }) => inEntry.name));
  const words = sum(shared.filter((pair) => !pair.inEntry.name && !isNumber(pair)));
  const dated = (days !== null && Math.abs(days) <= NEAR_DAYS) || features.statedDate > 0;
  return [names >= TELLING_WEIGHT, words >= TELLING_WEIGHT, shared.some(isNumber), dated].filter(Boolean).length;
}

function sharedTerms(page: TermDocument, entry: TermDocument, rarity: Rarity): SharedTerm[] {
  const shared: SharedTerm[] = [];
  for (const [term, inEntry] of entry.terms) {
    const onPage = page.terms.get(term);
    if (onPage) shared.push({ term, onPage, inEntry, rarity: rarity(term) });
  }
  return shared.sort((a, b) => b.rarity - a.rarity || (a.term < b.term ? -1 : 1));
}

/** The largest weight of shared terms that stand within one passage of the page. */
function bestPassage(shared: readonly SharedTerm[]): number {
  const places = shared.flatMap(({ onPage, rarity }, index) => onPage.positions.map((at) => ({ at, rarity, index })));
  places.sort((a, b) => a.at - b.at);
  const inside = new Map<number, number>();
  let weight = 0;
  let best = 0;
  let first = 0;
  for (const { at, rarity, index } of places) {
    const count = inside.get(index) ?? 0;
    if (count === 0) weight += rarity;
    inside.set(index, count + 1);
    for (let gone = places[first]!; at - gone.at >= PASSAGE_WORDS; gone = places[++first]!) {
      const left = inside.get(gone.index)! - 1;
      inside.set(gone.index, left);
      if (left === 0) weight -= gone.rarity;
    }
    best = Math.max(best, weight);
  }
  return best;
}

function norm(document: TermDocument, rarity: Rarity): number {
  let squares = 0;
  for (const [term, occurrence] of document.terms) squares += value(occurrence, rarity(term)) ** 2;
  return Math.sqrt(squares);
}

/** Weight of a term in a document: rarity, growing slowly with how often it occurs. */
export function value(occurrence: Occurrence, rarity: number): number {
  return (1 + Math.log(Math.max(1, occurrence.weight))) * rarity;
}

function sum(pairs: readonly SharedTerm[]): number {
  return pairs.reduce((all, pair) => all + pair.rarity, 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function saturate(weight: number): number {
  return weight / (weight + 20);
}
