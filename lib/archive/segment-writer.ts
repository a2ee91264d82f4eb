import type { PreparedSegment, RowKind } from '../search/segment';
import { type ArchiveDatabase, rowKey, type SegmentRow } from './database';

/** A search in another page waits for the transaction before it: this many rows keep it waiting unnoticed. */
export const MOST_ROWS = 200;

interface Row {
  readonly kind: RowKind;
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * Writes a segment: first that it is being written, then its rows, then that it answers. A writer that dies in between
 * leaves a segment that nobody reads, which `sweep` takes away.
 *
 * @param publish what changes in the very moment in which the segment begins to answer, within the same transaction
 */
export async function writeSegment(
  database: ArchiveDatabase,
  prepared: PreparedSegment,
  from: Pick<SegmentRow, 'pack' | 'version'>,
  publish: () => Promise<void>,
): Promise<void> {
  const { segments } = database;
  const rows = rowsOf(prepared);
  const begin = () => segments.add({ ...prepared.segment, ...from, dead: [], state: 'writing' });
  const end = async (id: number) => {
    await publish();
    await segments.update(id, { state: 'live' });
  };
  if (rows.length <= MOST_ROWS) {
    return change(database, async () => {
      const id = await begin();
      await putRows(database, id, rows);
      await end(id);
    });
  }
  const id = await begin();
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    await change(database, () => putRows(database, id, rows.slice(from, from + MOST_ROWS)));
  }
  await change(database, () => end(id));
}

/** Takes the rows of a dropped segment away, little by little, and at last the segment itself. */
export async function deleteSegment(database: ArchiveDatabase, { id, blocks, starts }: SegmentRow): Promise<void> {
  const counts: Readonly<Record<RowKind, number>> = { blocks, chunks: starts.length };
  for (const kind of ['blocks', 'chunks'] as const) {
    for (let from = 0; from < counts[kind]; from += MOST_ROWS) {
      await database[kind]
        .where(':id')
        .between(rowKey(id, from), rowKey(id, from + MOST_ROWS))
        .delete();
    }
  }
  await database.segments.delete(id);
}

/** One transaction over everything that a writer changes. */
export function change<Result>(database: ArchiveDatabase, work: () => Promise<Result>): Promise<Result> {
  const { packs, names, segments, blocks, chunks } = database;
  return database.transaction('rw', [packs, names, segments, blocks, chunks], work);
}

function rowsOf({ blocks, chunks }: PreparedSegment): Row[] {
  return [
    ...blocks.map((bytes, number): Row => ({ kind: 'blocks', number, bytes })),
    ...chunks.map((bytes, number): Row => ({ kind: 'chunks', number, bytes })),
  ];
}

async function putRows(database: ArchiveDatabase, segment: number, rows: readonly Row[]): Promise<void> {
  for (const kind of ['blocks', 'chunks'] as const) {
    const some = rows.filter((row) => row.kind === kind);
    await database[kind].bulkPut(
      some.map(({ bytes }) => bytes),
      some.map(({ number }) => rowKey(segment, number)),
    );
  }
}
