import type { Entry } from '../../../lib/core/entry';
import { PeerDatabase } from './entry-store';
import type { System } from './system';

/** A library whose index lives in memory: it is stored as a whole and revived as a whole. */
export interface Library<Index> {
  /** The index of entries, each known by its place. */
  index(entries: readonly Entry[]): Index | Promise<Index>;
  /** What IndexedDB can store. */
  serialise(index: Index): unknown;
  revive(stored: unknown): Index | Promise<Index>;
  /** Places of entries with every word, best first; the last word may be unfinished. */
  search(index: Index, text: string, limit: number): readonly number[] | Promise<readonly number[]>;
  /** Places of entries with any of the words, best first. */
  match(index: Index, words: readonly string[], limit: number): readonly number[] | Promise<readonly number[]>;
}

const STORED = 'index';

/** How an extension uses such a library: the index is one row that every new worker reads and revives. */
export function inMemory<Index>(library: Library<Index>): System {
  return {
    async build({ loadPack }) {
      const start = performance.now();
      const { entries } = await loadPack();
      const database = new PeerDatabase();
      await database.storeEntries(entries);
      const before = performance.now();
      const index = await library.index(entries);
      const indexed = performance.now();
      const stored = await library.serialise(index);
      const serialised = performance.now();
      await database.index.put(stored, STORED);
      database.close();
      return {
        total: performance.now() - start,
        indexing: indexed - before,
        serialising: serialised - indexed,
        indexBytes: sizeOf(stored),
      };
    },
    async open() {
      const database = new PeerDatabase();
      const index = await library.revive(await database.index.get(STORED));
      return {
        search: async (text, limit) => database.entriesAt(await library.search(index, text, limit)),
        match: async (words, limit) => database.entriesAt(await library.match(index, words, limit)),
      };
    },
  };
}

function sizeOf(stored: unknown): number {
  return (typeof stored === 'string' ? stored : JSON.stringify(stored)).length;
}
