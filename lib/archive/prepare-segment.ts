import type { Entry } from '../core/entry';
import type { Lexicon } from '../core/lexicon';
import type { PreparedSegment } from '../search/segment';
import { inDocumentOrder, SegmentBuilder } from '../search/segment-builder';

/** Reading an entry takes a fraction of a millisecond; after so many of them questions get their turn. */
const ENTRIES_A_TURN = 32;

/** Builds a segment without keeping a worker from answering meanwhile. */
export async function prepareSegment(entries: readonly Entry[], lexicon: Lexicon): Promise<PreparedSegment> {
  const builder = new SegmentBuilder(lexicon);
  for (const [index, entry] of inDocumentOrder(entries).entries()) {
    builder.add(entry);
    if (index % ENTRIES_A_TURN === ENTRIES_A_TURN - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return builder.finish();
}
