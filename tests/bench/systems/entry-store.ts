import Dexie, { type Table } from 'dexie';
import type { Entry } from '../../../lib/core/entry';

/** Entries stored together: few rows are quick to write, small rows quick to read. */
const ENTRIES_A_ROW = 16;

/** The database of a peer: its entries, and its index in a single row. */
export class PeerDatabase extends Dexie {
  declare rows: Table<readonly Entry[], number>;
  declare index: Table<unknown, string>;

  constructor() {
    super('peer', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ rows: '', index: '' });
  }

  /** Stores the entries; each is known by its place from here on. */
  async storeEntries(entries: readonly Entry[]): Promise<void> {
    const rows = Array.from({ length: Math.ceil(entries.length / ENTRIES_A_ROW) }, (_, row) =>
      entries.slice(row * ENTRIES_A_ROW, (row + 1) * ENTRIES_A_ROW),
    );
    await this.rows.bulkPut(
      rows,
      rows.map((_, row) => row),
    );
  }

  /** The entries of some places, in that order. */
  async entriesAt(places: readonly number[]): Promise<Entry[]> {
    const numbers = [...new Set(places.map((place) => Math.floor(place / ENTRIES_A_ROW)))];
    const rows = await this.rows.bulkGet(numbers);
    const byNumber = new Map(numbers.map((number, index) => [number, rows[index]]));
    return places.flatMap((place) => byNumber.get(Math.floor(place / ENTRIES_A_ROW))?.[place % ENTRIES_A_ROW] ?? []);
  }
}

/** All that is searched of an entry. */
export function searchable({ title, text }: Entry): string {
  return `${title} ${text}`;
}

/** Words as most libraries cut them: runs of letters and digits, in lower case. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
