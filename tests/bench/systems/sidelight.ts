import { Archive } from '../../../lib/archive/archive';
import { DATABASE_NAME, rowKey, type SegmentRow } from '../../../lib/archive/database';
import { readPackFile } from '../../../lib/archive/pack-file';
import type { PreparedPack } from '../../../lib/archive/packs';
import { StoredSegments } from '../../../lib/archive/stored-segments';
import type { Page } from '../../../lib/core/page';
import { termOf } from '../../../lib/core/words';
import { openEntryIndex } from '../../../lib/search/entry-index';
import { settled } from './settled';
import type { OpenedSystem, System } from './system';

/** What the floor reads beside the row of the segment. */
const FLOOR_ROWS = 30;

/** Ours, through its own front door: a pack as it ships with the extension. */
export const system: System = {
  async build({ pack, loadPrepared }) {
    const start = performance.now();
    await new Archive(async () => [{ id: 'bench', version: pack, load: loadPrepared }]).installBundled();
    const total = performance.now() - start;
    return { total, indexing: 0, serialising: 0, indexBytes: indexBytesOf(readPackFile(await loadPrepared())) };
  },
  open: openArchive,
  async floor() {
    const database = await settled(indexedDB.open(DATABASE_NAME));
    const stores = database.transaction(['segments', 'chunks']);
    const segment = await settled<SegmentRow>(stores.objectStore('segments').get(1));
    const step = segment.starts.length / FLOOR_ROWS;
    const keys = Array.from({ length: FLOOR_ROWS }, (_, row) => rowKey(segment.id, Math.floor(row * step)));
    await Promise.all(keys.map((key) => settled(stores.objectStore('chunks').get(key))));
  },
};

/** Without the entries, which every system has to store. */
export function indexBytesOf({ prepared }: PreparedPack): number {
  return prepared.blocks.reduce((sum, { length }) => sum + length, 0);
}

/** What any page of the extension does first; the packs that ship are taken to be there. */
export async function openArchive(): Promise<OpenedSystem> {
  const archive = new Archive(async () => []);
  const store = new StoredSegments();
  return {
    search: async (text, limit) => (await archive.search({ text, limit })).map(({ entry }) => entry),
    async match(words, limit) {
      const index = await openEntryIndex(store);
      const terms = [...new Set(words.map((word) => termOf(word, 'en')))];
      const frequencies = await index.frequencies(terms);
      const weigh = (term: string) => Math.log(1 + index.size / (1 + (frequencies.get(term) ?? 0)));
      return index.candidates(
        terms.map((term) => ({ term, weight: weigh(term) })),
        limit,
      );
    },
    matchPage: (text, day) => archive.related(pageOf(text, day)),
  };
}

function pageOf(text: string, day: string): Page {
  const published = { day, basis: 'meta', confidence: 1 } as const;
  const empty = { description: '', keywords: [], captions: [] };
  const url = 'https://news.example/page';
  return { url, site: 'news', kind: 'article', title: text.slice(0, 80), text, published, language: 'en', ...empty };
}
