import { create, insertMultiple, load, type RawData, type Results, save, search } from '@orama/orama';
import { searchable } from './entry-store';
import { inMemory } from './in-memory';
import type { System } from './system';

const SCHEMA = { text: 'string' } as const;
type Index = ReturnType<typeof createIndex>;
const createIndex = () => create({ schema: SCHEMA });
const BATCH = 500;
/** Orama's `threshold`: 0 wants every word, 1 any. */
const [EVERY_WORD, ANY_WORD] = [0, 1];

/** Orama: radix trees in memory, ranked by BM25. */
export const system: System = inMemory<Index>({
  async index(entries) {
    const index = createIndex();
    const documents = entries.map((entry, place) => ({ id: String(place), text: searchable(entry) }));
    await insertMultiple(index, documents, BATCH);
    return index;
  },
  serialise: (index) => save(index),
  revive(stored) {
    const index = createIndex();
    load(index, stored as RawData);
    return index;
  },
  search: async (index, term, limit) => placesOf(await search(index, { term, limit, threshold: EVERY_WORD })),
  match: async (index, words, limit) =>
    placesOf(await search(index, { term: words.join(' '), limit, threshold: ANY_WORD, exact: true })),
});

function placesOf({ hits }: Results<unknown>): number[] {
  return hits.map(({ id }) => Number(id));
}
