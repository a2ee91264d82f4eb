import * as v from 'valibot';
import { parseDate } from './dates';
import { EntryType } from './entry';

const Name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
/** A calendar day `YYYY-MM-DD` that exists. */
const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => parseDate(day) !== null, 'not a day that exists'),
);

/** What entries must be, besides having the words that a reader looks for. */
export const FiltersSchema = v.object({
  /** Entries whose dates touch the days from `from` to `to`, either of which may be left open. */
  from: v.optional(Day),
  to: v.optional(Day),
  /** What happened: the entry's `type`. */
  kind: v.optional(EntryType),
  /** A publisher by its name, in any letters, or a host such as `kremlin.ru`. */
  source: v.optional(Name),
  /** The id of a story. */
  story: v.optional(Name),
  /** The language that the entry is written in, a BCP 47 tag. */
  language: v.optional(Name),
  /** The id of an entity that the entry lists or names. */
  entity: v.optional(Name),
});
export type Filters = v.InferOutput<typeof FiltersSchema>;
export type FilterName = keyof Filters;

export const FILTER_NAMES = Object.keys(FiltersSchema.entries) as FilterName[];

/** Filters with one of them changed; nothing or an empty text takes it away, and so does what it cannot be. */
export function withFilter(filters: Filters, name: FilterName, value: string | undefined): Filters {
  const { [name]: _, ...others } = filters;
  const parsed = v.safeParse(FiltersSchema.entries[name], value || undefined);
  return parsed.success && parsed.output ? { ...others, [name]: parsed.output } : others;
}

/** How many filters are set. */
export const countFilters = (filters: Filters): number => FILTER_NAMES.filter((name) => filters[name]).length;
