import type { ContestFigures } from '../search/contest';
import type { Figures } from '../search/contestant';
import type { SystemName } from '../systems/index';
import { quantile, summarize } from './statistics';

/** One system at one size as it is reported: times in ms, sizes in bytes. */
export function summarizeSystem({ built, cold, open, warmSearch, warmMatch, heap, error }: Figures) {
  return {
    built,
    cold: summarize(cold.filter(Number.isFinite)),
    open: summarize(open.filter(Number.isFinite)),
    warmSearch: { ...summarize(warmSearch.flat()), p95: orNull(quantile(warmSearch.flat(), 0.95)) },
    warmMatch: { ...summarize(warmMatch.flat()), p95: orNull(quantile(warmMatch.flat(), 0.95)) },
    heap,
    error,
  };
}
export type SystemSummary = ReturnType<typeof summarizeSystem>;

export interface ContestSummary {
  readonly floor: ReturnType<typeof summarize>;
  readonly systems: Partial<Record<SystemName, SystemSummary>>;
}

export function summarizeContest({ systems, floor }: ContestFigures): ContestSummary {
  const named = Object.entries(systems).map(([name, figures]) => [name, summarizeSystem(figures)]);
  return { floor: summarize(floor.filter(Number.isFinite)), systems: Object.fromEntries(named) };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
