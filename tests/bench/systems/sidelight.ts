import { Archive } from '../../../lib/archive/archive';
import type { Page } from '../../../lib/core/page';
import type { System } from './system';

const PACK = { id: 'bench', version: '1' };

/** Ours, through its own front door. */
export const system: System = {
  async build(loadPack) {
    const start = performance.now();
    await new Archive(async () => [{ ...PACK, load: loadPack }]).installBundled();
    return { total: performance.now() - start, indexing: 0, serialising: 0, indexBytes: 0 };
  },
  async open() {
    const archive = new Archive(async () => []);
    const search = async (text: string, limit: number) =>
      (await archive.search({ text, limit })).map(({ entry }) => entry);
    return {
      search,
      match: (words, limit) => search(words.join(' '), limit),
      matchPage: (text, day) => archive.related(pageOf(text, day)),
    };
  },
  async floor() {
    const database = await settled(indexedDB.open('sidelight'));
    const store = database.transaction('chunks').objectStore('chunks');
    const keys = Array.from({ length: 31 }, (_, number) => ['bench', number]);
    await settled(store.get(keys.pop()!));
    await Promise.all(keys.map((key) => settled(store.get(key))));
  },
};

function pageOf(text: string, day: string): Page {
  const published = { day, basis: 'meta', confidence: 1 } as const;
  const empty = { description: '', keywords: [], captions: [] };
  const url = 'https://news.example/page';
  return { url, site: 'news', kind: 'article', title: text.slice(0, 80), text, published, language: 'en', ...empty };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
