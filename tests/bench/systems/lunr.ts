import lunr from 'lunr';
import { plainWords, searchable } from './entry-store';
import { inMemory } from './in-memory';
import type { System } from './system';

/** lunr: stemmed words in memory, ranked by BM25; its index never changes once built. */
export const system: System = inMemory<lunr.Index>({
  index: (entries) =>
    lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const [id, entry] of entries.entries()) builder.add({ id, text: searchable(entry) });
    }),
  serialise: (index) => JSON.stringify(index),
  revive: (stored) => lunr.Index.load(JSON.parse(stored as string)),
  search(index, text, limit) {
    const words = plainWords(text);
    return placesOf(index, limit, (query) => {
      for (const [at, word] of words.entries()) {
        const wildcard = at === words.length - 1 ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
        query.term(word, { presence: lunr.Query.presence.REQUIRED, wildcard });
      }
    });
  },
  match: (index, words, limit) => placesOf(index, limit, (query) => query.term([...words], {})),
});

function placesOf(index: lunr.Index, limit: number, ask: (query: lunr.Query) => void): number[] {
  return index
    .query(ask)
    .slice(0, limit)
    .map(({ ref }) => Number(ref));
}
