import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Entity, Entry, Pack } from '../core/entry';

/** A pack without its entries: read whole at every wake of the background, so it stays small. */
export type PackRow = Omit<Pack, 'entries'>;

/** Entries stored together: a row costs about 0.1 ms to write whatever its size, so many share one. */
export interface EntryChunk {
  readonly pack: string;
  readonly number: number;
  readonly entries: readonly Entry[];
}

/** An entry that the reader added. Packs come and go; these stay. */
export interface OwnEntry {
  readonly id: string;
  readonly entry: Entry;
}

export const ENTRIES_A_CHUNK = 64;

/** Everything that is stored on this machine. Opened by the background alone, never by a content script. */
export class ArchiveDatabase extends Dexie {
  declare packs: EntityTable<PackRow, 'id'>;
  declare chunks: Table<EntryChunk, [string, number]>;
  declare own: EntityTable<OwnEntry, 'id'>;

  constructor(name = 'sidelight') {
    super(name);
    this.version(1).stores({ packs: 'id', chunks: '[pack+number]', own: 'id' });
  }
}

/** All entries and names, as matching and search take them. */
export interface Holdings {
  readonly packs: readonly PackRow[];
  readonly entries: readonly Entry[];
  readonly entities: readonly Entity[];
}

/** Reads everything in one transaction, so that an import in between is seen whole or not at all. */
export function readHoldings(database: ArchiveDatabase): Promise<Holdings> {
  return database.transaction('r', database.packs, database.chunks, database.own, async () => {
    const [packs, chunks, own] = await Promise.all([
      database.packs.toArray(),
      database.chunks.toArray(),
      database.own.toArray(),
    ]);
    return {
      packs,
      entries: [...chunks.flatMap((chunk) => chunk.entries), ...own.map((row) => row.entry)],
      entities: packs.flatMap((pack) => pack.entities),
    };
  });
}
