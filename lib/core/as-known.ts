import { parseDate } from './dates';
import type { Entry, Source } from './entry';

/** Related entries as they could be known on a calendar day: without what was published later. */
export function asKnownOn<Item extends { readonly entry: Entry }>(items: readonly Item[], day: string): Item[] {
  return items
    .map((item) => ({ ...item, entry: entryAsKnown(item.entry, day) }))
    .filter(({ entry }) => entry.sources.length > 0);
}

/** An entry with only the sources that were out by a day; what is said of differing sources may rest on the others. */
function entryAsKnown(entry: Entry, day: string): Entry {
  const sources = entry.sources.filter((source) => wasOut(source, day));
  if (sources.length === entry.sources.length) return entry;
  const { differ: _, ...rest } = entry;
  return { ...rest, sources };
}

/** A source that gives no date, or one that could lie later, is not taken for known. */
function wasOut({ date }: Source, day: string): boolean {
  const span = date ? parseDate(date) : null;
  return span !== null && span.last <= day;
}
