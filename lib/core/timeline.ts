import { type Distance, distanceFrom } from './distance';
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
