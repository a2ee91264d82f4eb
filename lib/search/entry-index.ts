import type { CandidateSource } from '../core/candidates';
import type { Entry } from '../core/entry';
import type { Lexicon } from '../core/lexicon';
import type { SearchHit, SearchQuery } from './query';
import { type Segment, type SegmentStore, storeInMemory } from './segment';
import { buildSegment } from './segment-builder';
import { SegmentIndex } from './segment-index';
import { SegmentReader } from './segment-reader';

export { type SearchHit, type SearchQuery, SearchQuerySchema } from './query';

/** Entries by their terms. */
export interface EntryIndex extends CandidateSource {
  /**
   * Entries for a reader's words, best first: those that have every word, or if there are none, any. The last word may
   * be unfinished; a word that nothing is found for may have mistakes. Equal ones by date, the newest first, then by id.
   * Without words, the newest entries that pass the filters; without filters either, none.
   */
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
}

/**
 * The index over the segments of a store as they are now. Open one for each question: it costs one read, and remembers
 * the rows that it read.
 */
export async function openEntryIndex(store: SegmentStore, segments?: readonly Segment[]): Promise<EntryIndex> {
  return indexOver(segments ?? (await store.segments()), store);
}

/** An index over entries in memory, the same as is kept on disk. */
export function buildEntryIndex(entries: readonly Entry[], lexicon: Lexicon): EntryIndex {
  const { segments, store } = storeInMemory(entries.length > 0 ? [buildSegment(entries, lexicon)] : []);
  return indexOver(segments, store);
}

function indexOver(segments: readonly Segment[], store: SegmentStore): EntryIndex {
  return new SegmentIndex(segments.map((segment) => new SegmentReader(segment, store)));
}
