import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Pack } from '../core/entry';
import type { NameTable } from '../core/lexicon';
import type { Segment } from '../search/segment';

/** A pack without its entries, which are in segments. */
export type PackRow = Omit<Pack, 'entries'>;

/**
 * A segment, and how far it is: its rows are being written, it answers, or its rows are being deleted. Whoever finds
 * one being written while nobody writes knows that the writer died.
 */
export interface SegmentRow extends Segment {
  readonly state: 'writing' | 'live' | 'dropped';
}

/** A row of a segment is kept under `segment * 2^24 + number`. */
export const rowKey = (segment: number, number: number) => segment * 2 ** 24 + number;

/** The names that a pack knows, made once at its import: every wake of a worker needs them. */
export interface NamesRow {
  readonly pack: string;
  readonly table: NameTable;
}

export const DATABASE_NAME = 'archive';
export const SCHEMA_VERSION = 1;

/** Everything that is stored on this machine. Opened by the background and by own pages, never by a content script. */
export class ArchiveDatabase extends Dexie {
  declare packs: EntityTable<PackRow, 'id'>;
  declare names: EntityTable<NamesRow, 'pack'>;
  declare segments: EntityTable<SegmentRow, 'id'>;
  declare blocks: Table<Uint8Array, number>;
  declare chunks: Table<Uint8Array, number>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(SCHEMA_VERSION).stores({ packs: 'id', names: 'pack', segments: '++id', blocks: '', chunks: '' });
  }
}
