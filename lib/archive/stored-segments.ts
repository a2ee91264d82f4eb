import { type RowKind, type Segment, type SegmentStore, StaleSegmentError } from '../search/segment';
import { Connection } from './connection';
import { type ArchiveDatabase, rowKey, type SegmentRow } from './database';
import { RecentRows } from './recent-rows';

/**
 * The segments of the database. A segment's rows never change, so its directory is unpacked once; the list is read
 * anew each time, for another page of the extension may have written.
 */
export class StoredSegments implements SegmentStore {
  readonly #connection: Connection;
  readonly #recent = new RecentRows();
  #known = new Map<number, Segment>();

  constructor(database: ArchiveDatabase) {
    this.#connection = new Connection(database);
  }

  /** Opens the database before the first question does. */
  async open(): Promise<void> {
    await this.#connection.open();
  }

  async segments(): Promise<readonly Segment[]> {
    const rows = await this.#connection.all<SegmentRow>('segments');
    const live = rows.filter(({ state }) => state === 'live').map((row) => this.#remember(row));
    this.#known = new Map(live.map((segment) => [segment.id, segment]));
    return live;
  }

  async rows(kind: RowKind, segment: number, numbers: readonly number[]): Promise<readonly Uint8Array[]> {
    const nameOf = (number: number) => `${kind} ${rowKey(segment, number)}`;
    const known = numbers.map((number) => this.#recent.get(nameOf(number)));
    const missing = numbers.filter((_, index) => !known[index]);
    const read = await this.#connection.rows<Uint8Array>(
      kind,
      missing.map((number) => rowKey(segment, number)),
    );
    for (const [index, row] of read.entries()) {
      if (!row) throw new StaleSegmentError(`Segment ${segment} is no longer there.`);
      this.#recent.put(nameOf(missing[index]!), row);
    }
    return known.map((row) => row ?? read.shift()!);
  }

  /** The same object for the same directory, by which the index knows that it has unpacked it. */
  #remember(row: SegmentRow): Segment {
    const known = this.#known.get(row.id);
    return known ? { ...row, directory: known.directory } : row;
  }
}
