import * as v from 'valibot';
import type { DayRange } from '../core/calendar-range';
import { parseDate } from '../core/dates';
import type { Entry } from '../core/entry';
import { FiltersSchema } from '../core/filters';
import { chartOf, type TimeChart } from '../core/time-chart';
import { fieldTerms, filterTerms } from '../search/fields';
import type { Archive } from './archive';

/** A search answers at most so many; browsing without words has no such limit. */
const MOST_FOUND = 100;

/** What a page of the library shows: entries that pass, the first `count` of them. */
export const BrowseQuerySchema = v.object({
  text: v.pipe(v.string(), v.maxLength(500)),
  filters: FiltersSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
});
export type BrowseQuery = v.InferOutput<typeof BrowseQuerySchema>;

/** An entry that passes, with the words of it to mark. */
export interface BrowsedEntry {
  readonly entry: Entry;
  readonly matched: readonly string[];
}

export interface Browsed {
  readonly entries: readonly BrowsedEntry[];
  /** Best first, as words found them; otherwise they are in order of date. */
  readonly ranked: boolean;
  readonly total: number;
  /** Whole years around every entry of the archive; null when it is empty. */
  readonly everything: DayRange | null;
  /** All entries that pass, over the days that are looked at; null when the archive is empty. */
  readonly chart: TimeChart | null;
}

/** Entries that have a reader's words, if there are any, and pass the filters. */
export async function browse(archive: Archive, { text, filters, count }: BrowseQuery): Promise<Browsed> {
  const everything = yearsAround(await archive.summary());
  const range = everything && { from: filters.from ?? everything.from, to: filters.to ?? everything.to };
  const ranked = text.trim() !== '';
  const found: readonly BrowsedEntry[] = ranked
    ? await archive.search({ text, ...filters, limit: MOST_FOUND })
    : (await passing(archive, { text, filters, count })).map((entry) => ({ entry, matched: [] }));
  const isRange = range !== null && range.from <= range.to;
  return {
    entries: found.slice(0, count).map(({ entry, matched }) => ({ entry, matched })),
    ranked,
    total: found.length,
    everything,
    chart: isRange
      ? chartOf(
          found.map(({ entry }) => entry.date),
          range,
        )
      : null,
  };
}

async function passing(archive: Archive, { filters }: BrowseQuery): Promise<Entry[]> {
  const { entity, from = '', to = '9999-12-31', ...fields } = filters;
  const entries = entity ? await archive.entriesOf(entity) : await archive.allEntries();
  const wanted = filterTerms({ text: '', limit: 1, ...fields });
  return entries.filter((entry) => {
    const span = parseDate(entry.date);
    if (!span || span.last < from || span.first > to) return false;
    const terms = wanted.length > 0 ? fieldTerms(entry) : [];
    return wanted.every((term) => terms.includes(term));
  });
}

function yearsAround({ first, last }: { first: string | null; last: string | null }): DayRange | null {
  return first && last ? { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` } : null;
}
