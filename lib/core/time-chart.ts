import { type CalendarUnit, cut, type DayRange, unitFor } from './calendar-range';
import { parseDate } from './dates';

/** One bar of a chart: how many entries lie in its days. */
export interface TimeBar extends DayRange {
  readonly count: number;
}

/** Entries over time. */
export interface TimeChart extends DayRange {
  readonly unit: CalendarUnit;
  readonly bars: readonly TimeBar[];
  /** Entries of this range whose date is too vague for one bar: known to the month among bars of days. */
  readonly vague: number;
}

/** Counts dates of entries, in the notation of `dates.ts`, in the bars of a range. What lies outside is not counted. */
export function chartOf(dates: readonly string[], range: DayRange): TimeChart {
  const unit = unitFor(range);
  const pieces = cut(range, unit);
  const counts = new Array<number>(pieces.length).fill(0);
  let vague = 0;
  for (const date of dates) {
    const span = parseDate(date);
    if (!span || span.last < range.from || span.first > range.to) continue;
    const at = lastFrom(pieces, span.first < range.from ? range.from : span.first);
    // An interval of known days counts where it begins; a month or year only where one bar holds all of it.
    const isExact = span.precision === 'day' || span.precision === 'interval';
    if (isExact || fits(span, pieces[at]!, range)) counts[at]!++;
    else vague++;
  }
  return { ...range, unit, bars: pieces.map((piece, at) => ({ ...piece, count: counts[at]! })), vague };
}

/** Whether the part of a span that lies in the range lies in one bar. */
function fits(span: { first: string; last: string }, bar: DayRange, range: DayRange): boolean {
  const [first, last] = [
    span.first > range.from ? span.first : range.from,
    span.last < range.to ? span.last : range.to,
  ];
  return first >= bar.from && last <= bar.to;
}

/** The last piece that begins on or before a day. */
function lastFrom(pieces: readonly DayRange[], day: string): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
