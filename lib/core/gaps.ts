import { dayNumber, dayOf, parseDate } from './dates';

/** Calendar days, both included. */
export interface Gap {
  readonly first: string;
  readonly last: string;
}

/** Fewer days without an entry than this are not worth a word. */
const SHORTEST_GAP = 7;

/** The calendar days on which any of some entry dates begins or ends, once each, in order. */
export function coveredDays(dates: readonly string[]): string[] {
  const days = dates.flatMap((date) => {
    const span = parseDate(date);
    return span ? [span.first, span.last] : [];
  });
  return [...new Set(days)].sort();
}

/**
 * The days around a day of which an archive holds nothing: from after the last covered day before it to before the
 * next one. Null when they are fewer than a week, or when the day lies outside what is covered.
 *
 * @param covered calendar days in order, as `coveredDays` gives them.
 */
export function gapAround(covered: readonly string[], day: string): Gap | null {
  const next = covered.findIndex((one) => one >= day);
  if (next <= 0 || covered[next] === day) return null;
  const first = dayNumber(covered[next - 1]!) + 1;
  const last = dayNumber(covered[next]!) - 1;
  return last - first + 1 < SHORTEST_GAP ? null : { first: dayOf(first), last: dayOf(last) };
}
