import { type RowKind, type Segment, type SegmentStore, StaleSegmentError } from '../search/segment';
import { type ArchiveDatabase, rowKey, type SegmentRow } from './database';

/**
 * The segments of the database. A segment's rows never change, so what was read of it once is kept by its number; the
 * list is read anew each time, for another page of the extension may have written.
 */
export class StoredSegments implements SegmentStore {
  readonly #database: ArchiveDatabase;
  #known = new Map<number, Segment>();

  constructor(database: ArchiveDatabase) {
    this.#database = database;
  }

  async segments(): Promise<readonly Segment[]> {
    const rows = await this.#database.segments.toArray();
    const live = rows.filter(({ state }) => state === 'live').map((row) => this.#remember(row));
    this.#known = new Map(live.map((segment) => [segment.id, segment]));
    return live;
  }

  /** Gets rows past Dexie: for some twenty gets its wrapping costs more than the gets (docs/search-index.md). */
  async rows(kind: RowKind, segment: number, numbers: readonly number[]): Promise<readonly Uint8Array[]> {
    if (!this.#database.isOpen()) await this.#database.open();
    const store = this.#database.backendDB().transaction(kind, 'readonly').objectStore(kind);
    const rows = await Promise.all(numbers.map((number) => got(store.get(rowKey(segment, number)))));
    if (rows.some((row) => row === undefined)) throw new StaleSegmentError(`Segment ${segment} is no longer there.`);
    return rows;
  }

  /** The same object for the same segment, so that its directory is unpacked once. */
  #remember(row: SegmentRow): Segment {
    const known = this.#known.get(row.id);
    return known ? { ...row, directory: known.directory, starts: known.starts } : row;
  }
}

function got(request: IDBRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
