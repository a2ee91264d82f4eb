import * as v from 'valibot';
import type { Entry } from '../core/entry';
import { FiltersSchema } from '../core/filters';

/** What a reader looks for: words, and what the entries must be besides. Without words the newest come first. */
export const SearchQuerySchema = v.object({
  text: v.pipe(v.string(), v.maxLength(500)),
  ...FiltersSchema.entries,
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});
export type SearchQuery = v.InferOutput<typeof SearchQuerySchema>;

export interface SearchHit {
  readonly entry: Entry;
  readonly score: number;
  /** The words of the entry to highlight, as they are written there. */
  readonly matched: readonly string[];
}
