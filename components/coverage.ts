import { plural } from '../lib/interface-language';
import { writeDate } from './dates';

/** How much an archive holds, for the lines that say so. */
export interface CoverageFacts {
  readonly entries: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** `420 entries, March 2014 to November 2026`; null when there is nothing to say yet. */
export function writeCoverage(facts: CoverageFacts | null, locale: string): string | null {
  if (!facts?.first || !facts.last) return null;
  return plural('sidebar.covers', facts.entries, {
    first: writeDate(facts.first.slice(0, 7), locale),
    last: writeDate(facts.last.slice(0, 7), locale),
  });
}
