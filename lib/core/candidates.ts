import { dayNumber, parseDate } from './dates';
import type { Entry } from './entry';
import { value } from './evidence';
import type { PageDocument } from './page-document';
import type { Rarity } from './rarity';
import { calendarDay } from './written-dates';

/** A term to look for, and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** What matching asks of an index, over memory or over disk. */
export interface CandidateSource {
  /** How many entries it holds. */
  readonly size: number;
  /** In how many entries each term occurs; a term that is missing occurs in none. */
  frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The entries with the highest sums of the weights of the terms that they have, best first. */
  candidates(query: readonly WeightedTerm[], limit: number): Promise<readonly Entry[]>;
}

const MOST_TERMS = 80;
/** A word inside a name of an entity finds entries that the lexicon did not know when they were indexed. */
const SWALLOWED_SHARE = 0.3;
const DAY_WEIGHT = 16;
/** Entries of the days around the page's own are the background that a reader asks for. */
const AROUND_WEIGHT = 8;
const AROUND_DAYS = 3;
const MONTH_WEIGHT = 4;

/** The terms under which an entry's date is indexed: its first and last day, and each month that it touches. */
export function dateTerms(date: string): string[] {
  const span = parseDate(date);
  if (!span) return [];
  const terms = new Set(
    span.precision === 'day' || span.precision === 'interval' ? [`#${span.first}`, `#${span.last}`] : [],
  );
  for (
    let month = span.first.slice(0, 7);
    month <= span.last.slice(0, 7) && terms.size < 26;
    month = nextMonth(month)
  ) {
    terms.add(`#${month}`);
  }
  return [...terms];
}

/** The query that finds the entries worth a closer look. */
export function queryOf(page: PageDocument, rarity: Rarity): WeightedTerm[] {
  const terms: WeightedTerm[] = [...page.terms].map(([term, occurrence]) => ({
    term,
    weight: value(occurrence, rarity(term)),
  }));
  for (const term of page.swallowed) {
    if (!page.terms.has(term)) terms.push({ term, weight: SWALLOWED_SHARE * rarity(term) });
  }
  const best = terms
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const days = new Set(page.dates.map(({ day }) => day).concat(page.day ?? []));
  const around = page.day ? daysAround(page.day).filter((day) => !days.has(day)) : [];
  const months = new Set([...days].map((day) => day.slice(0, 7)));
  return [
    ...best.slice(0, MOST_TERMS),
    ...[...days].map((day) => ({ term: `#${day}`, weight: DAY_WEIGHT })),
    ...around.map((day) => ({ term: `#${day}`, weight: AROUND_WEIGHT })),
    ...[...months].map((month) => ({ term: `#${month}`, weight: MONTH_WEIGHT })),
  ];
}

function daysAround(day: string): string[] {
  const middle = dayNumber(day);
  return Array.from({ length: 2 * AROUND_DAYS + 1 }, (_, index) => calendarDay(middle - AROUND_DAYS + index));
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
