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
  readonly #recent = new RecentRows();

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
}
