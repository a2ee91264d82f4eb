import { type DateSpan, dayNumber, parseDate } from '../../lib/core/dates';
import type { Entry, Pack } from '../../lib/core/entry';
import { compare } from './problem';

/** A stretch of days without any entry. */
export interface Gap {
  /** Last day of the entry before, first day of the entry after, both `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Days between the two. */
  readonly days: number;
}

/** What a pack holds, in numbers. Each count is by name, in order of name. */
export interface Statistics {
  readonly entries: number;
  readonly years: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  /** Sources by the language they are written in. */
  readonly sourceLanguages: Readonly<Record<string, number>>;
  readonly sourceKinds: Readonly<Record<string, number>>;
  readonly withOneSource: number;
  /** Entries with at least one source that is not a reference work. */
  readonly withDirectSource: number;
  readonly gaps: readonly Gap[];
}

/** Gaps are looked for from this day on: before it the pack only gives background. */
const GAPS_SINCE = '2022-01-01';
/** Days without an entry that are worth a look. */
const LONGEST_QUIET = 14;

/** Counts a pack. */
export function statisticsOf(pack: Pack): Statistics {
  const { entries } = pack;
  const sources = entries.flatMap((entry) => entry.sources);
  return {
    entries: entries.length,
    years: countBy(entries.map(({ date }) => date.slice(0, 4))),
    months: pack.coverage.months,
    types: countBy(entries.map(({ type }) => type ?? 'none')),
    sourceLanguages: countBy(sources.map(({ language }) => language ?? 'not given')),
    sourceKinds: countBy(sources.map(({ kind }) => kind ?? 'not given')),
    withOneSource: entries.filter((entry) => entry.sources.length === 1).length,
    withDirectSource: entries.filter((entry) => entry.sources.some(({ kind }) => kind !== 'reference')).length,
    gaps: findGaps(entries),
  };
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([left], [right]) => compare(left, right)));
}

/** Only entries whose day is known can end a gap. */
function findGaps(entries: readonly Entry[]): Gap[] {
  const spans = entries.map(({ date }) => parseDate(date)!).filter(isExact);
  const recent = spans.filter(({ last }) => last >= GAPS_SINCE).sort((left, right) => compare(left.first, right.first));
  const gaps: Gap[] = [];
  let from = recent[0]?.last ?? GAPS_SINCE;
  for (const { first, last } of recent) {
    const days = dayNumber(first) - dayNumber(from);
    if (days > LONGEST_QUIET) gaps.push({ from, to: first, days });
    if (last > from) from = last;
  }
  return gaps;
}

function isExact({ precision }: DateSpan): boolean {
  return precision === 'day' || precision === 'interval';
}
