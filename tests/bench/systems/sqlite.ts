import { PeerDatabase } from './entry-store';
import SqliteWorker from './sqlite-worker?worker';
import type { System } from './system';

/** What the worker answers. */
export interface SqliteAnswer {
  readonly places: readonly number[];
  readonly milliseconds: number;
  readonly bytes: number;
  readonly error?: string;
}

/** What the worker is asked: to open, to index texts, or for the places that an FTS5 expression finds. */
export type SqliteQuestion =
  | { readonly kind: 'open' }
  | { readonly kind: 'index'; readonly texts: readonly string[] }
  | { readonly kind: 'find'; readonly expression: string; readonly limit: number };

/** SQLite's FTS5 compiled to WebAssembly, on files private to the origin: only a dedicated worker may hold them. */
export const system: System = {
  async build({ loadPack }) {
    const start = performance.now();
    const { entries } = await loadPack();
    const database = new PeerDatabase();
    await database.storeEntries(entries);
    database.close();
    const texts = entries.map(({ title, text }) => `${title} ${text}`);
    const { milliseconds, bytes } = await ask({ kind: 'index', texts });
    return { total: performance.now() - start, indexing: milliseconds, serialising: 0, indexBytes: bytes };
  },
  async open() {
    const database = new PeerDatabase();
    await ask({ kind: 'open' });
    const find = async (expression: string, limit: number) =>
      database.entriesAt((await ask({ kind: 'find', expression, limit })).places);
    return {
      search: (text, limit) => find(`${text.split(' ').map(quote).join(' ')}*`, limit),
      match: (words, limit) => find(words.map(quote).join(' OR '), limit),
    };
  },
};

// Started with the page, as scripts are: what is measured begins when it is asked.
const worker = new SqliteWorker();

function ask(question: SqliteQuestion): Promise<SqliteAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SqliteAnswer>) =>
      data.error ? reject(new Error(data.error)) : resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question);
  });
}

const quote = (word: string) => `"${word.replaceAll('"', '')}"`;
