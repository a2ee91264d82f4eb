import { type RowKind, type Segment, type SegmentStore, StaleSegmentError } from '../search/segment';
import { Connection } from './connection';
import { DATABASE_NAME, type NamesRow, type PackRow, rowKey, type SegmentRow } from './database';
import { RecentRows } from './recent-rows';

/**
 * The segments of the database. The list is read anew each time, for another page of the extension may have written;
 * a segment's rows never change.
 */
export class StoredSegments implements SegmentStore {
  readonly #connection: Connection;
  /** A question reads most of the blocks that the last one read, a letter shorter, and few of its entries. */
  readonly #recent = { blocks: new RecentRows(6_000_000), chunks: new RecentRows(1_000_000) };

  constructor(name = DATABASE_NAME) {
    this.#connection = new Connection(name);
  }

  /** Opens the database before the first question does. */
  async open(): Promise<void> {
    await this.#connection.open();
  }

  /** The packs, without their entries. */
  packs(): Promise<readonly PackRow[]> {
    return this.#connection.all<PackRow>('packs');
  }

  /** The names that each pack knows. */
  names(): Promise<readonly NamesRow[]> {
    return this.#connection.all<NamesRow>('names');
  }

  async segments(): Promise<readonly Segment[]> {
    const rows = await this.#connection.all<SegmentRow>('segments');
    return rows.filter(({ state }) => state === 'live');
  }

  async rows(kind: RowKind, segment: number, numbers: readonly number[]): Promise<readonly Uint8Array[]> {
    const recent = this.#recent[kind];
    const keys = numbers.map((number) => rowKey(segment, number));
    const known = keys.map((key) => recent.get(key));
    const missing = keys.filter((_, index) => !known[index]);
    const read = await this.#connection.rows<Uint8Array>(kind, missing);
    for (const [index, row] of read.entries()) {
      if (!row) throw new StaleSegmentError(`Segment ${segment} is no longer there.`);
      recent.put(missing[index]!, row);
    }
    let next = 0;
    return known.map((row) => row ?? read[next++]!);
  }
}
