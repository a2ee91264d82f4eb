import { type DateSpan, dayNumber, dayOf, parseDate } from './dates';

/** Entries over time as bars of equal width. */
export interface Overview {
  /** How many entries each bar holds, in order of time. */
  readonly bars: readonly number[];
  /** The first and last calendar day of all bars. */
  readonly first: string;
  readonly last: string;
  readonly daysABar: number;
  /** Whether the first bar also counts what was earlier, the last what is later. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

type Scale = Pick<Overview, 'bars' | 'first' | 'daysABar'>;

/** A stretch of bars, both ends included. */
export interface BarRange {
  readonly from: number;
  readonly to: number;
}

const MOST_BARS = 48;
/** Fewer days are told as well by the list itself. */
const FEWEST_DAYS = 8;
/** Where a shorter stretch holds so large a part of the entries, the rest does not press it together … */
const MAIN_SHARE = 0.75;
/** … unless all of them take less than so many times its length. */
const LITTLE_MORE = 3;

/**
 * Counts entry dates in bars. A date that covers several days counts once, in its middle; the few that lie far out
 * count in the first or last bar. `day`, such as the page's own, is kept inside. Null when there is nothing to draw:
 * a week or less.
 */
export function overviewOf(dates: readonly string[], day: string | null = null): Overview | null {
  const days = dates.map(middleOf).filter((number) => number !== null);
  if (days.length === 0) return null;
  days.sort((a, b) => a - b);
  const marked = day ? [dayNumber(day)] : [];
  const inStretch = [...mainStretch(days), ...marked];
  const near = spanOf(inStretch) < FEWEST_DAYS ? [...days, ...marked] : inStretch;
  const first = Math.min(...near);
  const span = spanOf(near);
  if (span < FEWEST_DAYS) return null;
  const daysABar = Math.ceil(span / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(span / daysABar) }, () => 0);
  const last = first + bars.length * daysABar - 1;
  const overview = { bars, first: dayOf(first), last: dayOf(last), daysABar };
  for (const number of days) bars[barOf(overview, dayOf(number))]! += 1;
  return { ...overview, hasEarlier: days[0]! < first, hasLater: days.at(-1)! > last };
}

const spanOf = (days: readonly number[]) => Math.max(...days) - Math.min(...days) + 1;

/** The shortest stretch of some days in order that holds most of them, or all where that is little more. */
function mainStretch(days: readonly number[]): readonly number[] {
  const size = Math.ceil(days.length * MAIN_SHARE);
  const lengthFrom = (start: number) => days[start + size - 1]! - days[start]! + 1;
  const starts = Array.from({ length: days.length - size + 1 }, (_, start) => start);
  const best = starts.reduce((a, b) => (lengthFrom(b) < lengthFrom(a) ? b : a));
  const all = days.at(-1)! - days[0]! + 1;
  return all < LITTLE_MORE * lengthFrom(best) ? days : days.slice(best, best + size);
}

/** The bar that a calendar day falls into; the nearest when it lies outside. */
export function barOf(overview: Scale, day: string): number {
  const bar = Math.floor((dayNumber(day) - dayNumber(overview.first)) / overview.daysABar);
  return Math.max(0, Math.min(overview.bars.length - 1, bar));
}

/** The calendar days that a stretch of bars covers. */
export function daysOf(overview: Overview, { from, to }: BarRange): { readonly first: string; readonly last: string } {
  const start = dayNumber(overview.first);
  return { first: dayOf(start + from * overview.daysABar), last: dayOf(start + (to + 1) * overview.daysABar - 1) };
}

/** Whether an entry's date counts in a stretch of bars. */
export function isInRange(overview: Overview, range: BarRange, date: string): boolean {
  const middle = middleOf(date);
  if (middle === null) return false;
  const bar = barOf(overview, dayOf(middle));
  return bar >= range.from && bar <= range.to;
}

function middleOf(date: string): number | null {
  const span: DateSpan | null = parseDate(date);
  return span && Math.floor((dayNumber(span.first) + dayNumber(span.last)) / 2);
}
