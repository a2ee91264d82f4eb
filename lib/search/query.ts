import * as v from 'valibot';
import { type Entry, EntryType } from '../core/entry';

const Name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
/** A calendar day `YYYY-MM-DD`. */
const Day = v.pipe(v.string(), v.isoDate());

/** What a reader looks for: words, and what the entries must be besides. Without words the newest come first. */
export const SearchQuerySchema = v.object({
  text: v.pipe(v.string(), v.maxLength(500)),
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
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});
export type SearchQuery = v.InferOutput<typeof SearchQuerySchema>;

export interface SearchHit {
  readonly entry: Entry;
  readonly score: number;
  /** The words of the entry to highlight, as they are written there. */
  readonly matched: readonly string[];
}
