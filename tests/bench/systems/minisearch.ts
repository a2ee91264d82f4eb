import MiniSearch, { type Options } from 'minisearch';
import { searchable } from './entry-store';
import { inMemory } from './in-memory';
import type { System } from './system';

interface Document {
  readonly id: number;
  readonly text: string;
}

const OPTIONS: Options<Document> = { fields: ['text'] };

/** MiniSearch: an inverted index over a radix tree, ranked by BM25+. */
export const system: System = inMemory<MiniSearch<Document>>({
  index(entries) {
    const index = new MiniSearch(OPTIONS);
    index.addAll(entries.map((entry, id) => ({ id, text: searchable(entry) })));
    return index;
  },
  serialise: (index) => JSON.stringify(index),
  revive: (stored) => MiniSearch.loadJSON(stored as string, OPTIONS),
  search: (index, text, limit) =>
    placesOf(index.search(text, { combineWith: 'AND', prefix: (_, at, terms) => at === terms.length - 1 }), limit),
  match: (index, words, limit) => placesOf(index.search(words.join(' '), { combineWith: 'OR' }), limit),
});

function placesOf(results: readonly { id: number }[], limit: number): number[] {
  return results.slice(0, limit).map(({ id }) => id);
}
