import Dexie, { type Table } from 'dexie';
import type { Entry } from '../../../lib/core/entry';
import { plainWords, searchable } from './entry-store';
import type { System } from './system';

interface Row {
  readonly id: number;
  readonly words: readonly string[];
  readonly entry: Entry;
}

class WordsDatabase extends Dexie {
  declare rows: Table<Row, number>;

  constructor() {
    super('words', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ rows: 'id, *words' });
  }

  async entriesAt(ids: readonly number[]): Promise<Entry[]> {
    return (await this.rows.bulkGet([...ids])).flatMap((row) => row?.entry ?? []);
  }
}

/** The usual answer to full text in IndexedDB: an index on the words of each row. It ranks by how many words match. */
export const system: System = {
  async build({ loadPack }) {
    const start = performance.now();
    const { entries } = await loadPack();
    const database = new WordsDatabase();
    await database.rows.bulkPut(
      entries.map((entry, id) => ({ id, words: [...new Set(plainWords(searchable(entry)))], entry })),
    );
    database.close();
    return { total: performance.now() - start, indexing: 0, serialising: 0, indexBytes: 0 };
  },
  async open() {
    const database = new WordsDatabase();
    await database.open();
    return {
      async search(text, limit) {
        const words = plainWords(text);
        const last = words.pop() ?? '';
        const exact = words.map((word) => database.rows.where('words').equals(word).primaryKeys());
        const lists = await Promise.all([...exact, database.rows.where('words').startsWith(last).primaryKeys()]);
        const [first = [], ...others] = lists.map((keys) => new Set(keys));
        const all = [...first].filter((key) => others.every((keys) => keys.has(key)));
        return database.entriesAt(all.slice(0, limit));
      },
      async match(words, limit) {
        const lists = await Promise.all(words.map((word) => database.rows.where('words').equals(word).primaryKeys()));
        const counts = new Map<number, number>();
        for (const key of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
        const best = [...counts].sort(([, a], [, b]) => b - a).slice(0, limit);
        return database.entriesAt(best.map(([key]) => key));
      },
    };
  },
};
