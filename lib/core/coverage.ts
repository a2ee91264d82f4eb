import { parseDate } from './dates';
import type { Coverage, Entry } from './entry';

/**
 * First and last day of at least one entry, and the entries of each month. An entry whose month is not known counts in
 * none.
 */
export function coverageOf(entries: readonly Entry[]): Coverage {
  const spans = entries.map(({ date }) => parseDate(date)!);
  const months = new Map<string, number>();
  for (const { first, precision } of spans) {
    if (precision === 'year') continue;
    const month = first.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return {
    first: spans.map(({ first }) => first).reduce((a, b) => (a < b ? a : b)),
    last: spans.map(({ last }) => last).reduce((a, b) => (a > b ? a : b)),
    months: Object.fromEntries([...months].sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}
