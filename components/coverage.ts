import { i18n } from '#i18n';
import { gapAround } from '../lib/core/gaps';
import { plural } from '../lib/interface-language';
import { writeDate, writeDates } from './dates';

/** How much an archive holds, for the lines that say so. */
export interface CoverageFacts {
  readonly entries: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The calendar days that entries begin or end on, in order. */
  readonly days?: readonly string[];
}

/** `420 entries, March 2014 to November 2026`; null when there is nothing to say yet. */
export function writeCoverage(facts: CoverageFacts | null, locale: string): string | null {
  if (!facts?.first || !facts.last) return null;
  return plural('sidebar.covers', facts.entries, {
    first: writeDate(facts.first.slice(0, 7), locale),
    last: writeDate(facts.last.slice(0, 7), locale),
  });
}

/** `nothing from 3 – 9 Mar 2022`, when the archive is silent around a day. */
export function writeGap(facts: CoverageFacts | null, day: string | undefined, locale: string): string | null {
  const gap = day ? gapAround(facts?.days ?? [], day) : null;
  return gap && i18n.t('coverage.gap', { dates: writeDates(gap.first, gap.last, locale) });
}
