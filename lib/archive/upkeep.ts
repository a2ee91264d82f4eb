import type { Entry } from '../core/entry';
import type { Lexicon } from '../core/lexicon';
import { entriesInChunk } from '../search/entry-chunks';
import { type ArchiveDatabase, rowKey, type SegmentRow } from './database';
import { ownSegments } from './own-entries';
import { prepareSegment } from './prepare-segment';
import { deleteSegment, MOST_ROWS, writeSegment } from './segment-writer';

/** So many segments of one tier become one of the next. */
const TIER = 8;
const WRITER_LOCK = 'sidelight-writer';

/** One writer at a time among all pages of the extension; who only reads never waits. */
export function asWriter<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(WRITER_LOCK, work);
}

/** Takes away what was dropped, and what a writer that died left behind. To be called as the writer. */
export async function sweep(database: ArchiveDatabase): Promise<void> {
  const left = await database.segments.filter(({ state }) => state !== 'live').toArray();
  for (const segment of left) await deleteSegment(database, segment);
}

/**
 * Merges small segments of own entries, and those that were read with other names than the packs have now, by building
 * one of their entries. To be called as the writer.
 */
export async function mergeOwn(database: ArchiveDatabase, lexicon: Lexicon, version: string): Promise<void> {
  for (;;) {
    const group = chooseGroup(await ownSegments(database), version);
    if (group.length === 0) return;
    await mergeGroup(database, group, lexicon, version);
    await sweep(database);
  }
}

/** Which segments are to become one; none when all is well. */
function chooseGroup(segments: readonly SegmentRow[], version: string): SegmentRow[] {
  const stale = segments.filter((segment) => segment.version !== version || 2 * segment.dead.length > segment.size);
  if (stale.length > 0) return stale;
  const tiers = Map.groupBy(segments, ({ size }) => Math.floor(Math.log(size) / Math.log(TIER)));
  return [...tiers.values()].find((tier) => tier.length >= TIER) ?? [];
}

async function mergeGroup(
  database: ArchiveDatabase,
  group: readonly SegmentRow[],
  lexicon: Lexicon,
  version: string,
): Promise<void> {
  const entries: Entry[] = [];
  for (const segment of group) entries.push(...(await livingEntries(database, segment)));
  const prepared = await prepareSegment(entries, lexicon);
  await writeSegment(database, prepared, { pack: null, version }, async () => {
    for (const { id } of group) await database.segments.update(id, { state: 'dropped' });
  });
}

async function livingEntries(database: ArchiveDatabase, { id, starts, dead }: SegmentRow): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let from = 0; from < starts.length; from += MOST_ROWS) {
    const end = Math.min(starts.length, from + MOST_ROWS);
    const chunks = await database.chunks.where(':id').between(rowKey(id, from), rowKey(id, end)).toArray();
    for (const chunk of chunks) entries.push(...entriesInChunk(chunk));
  }
  const gone = new Set(dead);
  return entries.filter((_, document) => !gone.has(document));
}
