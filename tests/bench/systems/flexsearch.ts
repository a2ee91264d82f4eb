import { Index } from 'flexsearch';
import { searchable } from './entry-store';
import { inMemory } from './in-memory';
import type { System } from './system';

const create = () => new Index({ tokenize: 'forward' });

/** FlexSearch: every beginning of every word is a key; ranked by position, not by rarity. */
export const system: System = inMemory<Index>({
  index(entries) {
    const index = create();
    for (const [place, entry] of entries.entries()) index.add(place, searchable(entry));
    return index;
  },
  async serialise(index) {
    const parts: [string, string][] = [];
    await index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    return parts;
  },
  async revive(stored) {
    const index = create();
    for (const [key, data] of stored as [string, string][]) index.import(key, data);
    return index;
  },
  search: (index, text, limit) => index.search(text, { limit }) as number[],
  match: (index, words, limit) => index.search(words.join(' '), { limit, suggest: true }) as number[],
});
