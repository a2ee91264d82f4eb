import { type DatePrecision, daysFrom, parseDate } from './dates';
import type { RelatedEntry } from './match';

/** Entries around a page's own day, each group in order of date. Without such a day all are `undated`. */
export interface Timeline {
  readonly before: readonly TimelineItem[];
  readonly same: readonly TimelineItem[];
  readonly next: readonly TimelineItem[];
  readonly undated: readonly TimelineItem[];
}

export interface TimelineItem extends RelatedEntry {
  /** Null when the page has no date. */
  readonly distance: Distance | null;
}

export type DistanceUnit = 'day' | 'week' | 'month' | 'year';

/** How far an entry lies from a day, in the unit that a person would use. */
export interface Distance {
  readonly direction: 'before' | 'same' | 'after';
  /** Whole units, 0 for the same day. */
  readonly amount: number;
  readonly unit: DistanceUnit;
  /** The amount is rounded, or the entry's own date is not known to the day. */
  readonly approximate: boolean;
}

const DAYS_IN = { day: 1, week: 7, month: 30.437, year: 365.25 } as const;
/** The longest distance in days that is still counted in each unit. */
const LONGEST = { day: 20, week: 75, month: 700 } as const;

/**
 * Splits related entries, best first, around the day of the page, `YYYY-MM-DD`. Entries of that day are neither before
 * nor next. Of one day the best stands nearest to the page's: last before it, first from it on.
 */
export function buildTimeline(related: readonly RelatedEntry[], day: string | null): Timeline {
  const inOrder = related
    .map((item) => ({ ...item, distance: day ? distanceFrom(day, item.entry.date) : null }))
    .sort((a, b) => a.entry.date.localeCompare(b.entry.date) || towardsPage(a) * (a.score - b.score));
  const towards = (direction: Distance['direction']) =>
    inOrder.filter((item) => item.distance?.direction === direction);
  return {
    before: towards('before'),
    same: towards('same'),
    next: towards('after'),
    undated: inOrder.filter((item) => item.distance === null),
  };
}

const towardsPage = ({ distance }: TimelineItem) => (distance?.direction === 'before' ? 1 : -1);

/** The distance from a calendar day to an entry's date; null when that date does not exist. */
export function distanceFrom(day: string, entryDate: string): Distance | null {
  const span = parseDate(entryDate);
  if (!span) return null;
  const days = daysFrom(day, span);
  if (days === 0) return { direction: 'same', amount: 0, unit: 'day', approximate: !isExact(span.precision) };
  const unit = unitFor(Math.abs(days));
  const amount = Math.round(Math.abs(days) / DAYS_IN[unit]);
  const rounded = amount * DAYS_IN[unit] !== Math.abs(days);
  return {
    direction: days < 0 ? 'before' : 'after',
    amount,
    unit,
    approximate: rounded || !isExact(span.precision),
  };
}

function unitFor(days: number): DistanceUnit {
  if (days <= LONGEST.day) return 'day';
  if (days <= LONGEST.week) return 'week';
  return days <= LONGEST.month ? 'month' : 'year';
}

const isExact = (precision: DatePrecision) => precision === 'day' || precision === 'interval';
