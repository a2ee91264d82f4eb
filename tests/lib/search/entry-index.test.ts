import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../lib/core/lexicon';
import { buildEntryIndex, type SearchQuery } from '../../../lib/search/entry-index';
import { ENTITIES, ENTRIES, entry } from '../core/sample-archive';

const index = buildEntryIndex(ENTRIES, buildLexicon(ENTITIES));
const ids = async (text: string, range: { from?: string; to?: string } = {}) =>
  (await index.search({ text, limit: 10, ...range })).map(({ entry }) => entry.id);

describe('search', () => {
  it('completes the last word', async () => {
    expect(await ids('kul')).toEqual(['2022-03-10-antalya']);
    expect((await ids('putin mari')).sort()).toEqual(['2022-03-18-call', '2022-03-29-call']);
  });

  it.each(['Łavrov', 'Lavrov', 'Лавров', 'Ławrow', 'лавров'])('finds the same person as %s', async (name) => {
    expect(await ids(name)).toEqual(['2022-03-10-antalya']);
  });

  it('wants every word, and any only when that finds nothing', async () => {
    expect(await ids('Lavrov Antalya')).toEqual(['2022-03-10-antalya']);
    expect((await ids('Lavrov Kabul')).sort()).toEqual(['2021-08-15-kabul', '2022-03-10-antalya']);
  });

  it.each([
    ['Lavrof', ['2022-03-10-antalya']],
    ['Kulbea', ['2022-03-10-antalya']],
    ['Mariopul seige', ['2022-03-18-call']],
    ['earhtquacke', ['2023-02-06-earthquake']],
    // Four letters forgive nothing, and the first letter must be right.
    ['Kabl', []],
    ['Xavrov', []],
  ])('forgives the mistakes in %s', async (text, expected) => {
    expect((await ids(text)).slice(0, 1)).toEqual(expected);
  });

  it('completes a short beginning by its commonest spellings', async () => {
    const words = [...'bdfgl'].flatMap((first) => [...'aeio'].map((second) => `ka${first}${second}m`));
    // The later a word comes in the alphabet, the more entries have it.
    const many = words.map((_, number) => entry(`many-${number}`, '2022-01-01', words.slice(19 - number).join(' ')));
    const found = await buildEntryIndex(many, buildLexicon([])).search({ text: 'ka', limit: 100 });
    expect(found).toHaveLength(20);
    const matched = new Set(found.flatMap((hit) => hit.matched));
    expect([...matched].sort()).toEqual(words.slice(4));
    const longer = await buildEntryIndex(many, buildLexicon([])).search({ text: 'kabo', limit: 100 });
    expect(longer.map((hit) => hit.entry.id).sort()).toEqual(['many-16', 'many-17', 'many-18', 'many-19']);
  });

  it('keeps to the days asked for', async () => {
    expect(await ids('Macron', { from: '2022-03-19', to: '2022-04-30' })).toEqual(['2022-03-29-call']);
  });

  it('names the words of the entry to highlight', async () => {
    const [hit] = await index.search({ text: 'Мариуполь осад', limit: 1 });
    expect(hit?.matched).toEqual(expect.arrayContaining(['Mariupol', 'siege']));
    const [other] = await index.search({ text: 'ministers meeting', limit: 1 });
    expect(other?.matched).toEqual(expect.arrayContaining(['ministers', 'meeting']));
  });

  it('puts the newest first on equal scores, and finds nothing for nothing', async () => {
    expect((await ids('call lasted')).at(0)).toBe('2022-03-18-call');
    expect(await ids('')).toEqual([]);
    expect(await ids('xylophone')).toEqual([]);
  });

  it('keeps to a kind, a source, a story, a language and an entity', async () => {
    const own = entry('2022-06-16-kyiv', '2022-06-16', 'Four leaders visit Kyiv', {
      type: 'visit',
      language: 'fr',
      stories: ['candidacy'],
      mentions: ['olaf-scholz'],
      sources: [{ publisher: 'Élysée', title: 'Visite', url: 'https://www.elysee.fr/visite' }],
    });
    const filtered = buildEntryIndex([...ENTRIES, own], buildLexicon(ENTITIES));
    const found = async (filters: Omit<SearchQuery, 'text' | 'limit'>, text = '') =>
      (await filtered.search({ text, limit: 10, ...filters })).map(({ entry: { id } }) => id);
    for (const filter of [
      { kind: 'visit' },
      { source: 'Elysee' },
      { source: 'elysee.fr' },
      { story: 'candidacy' },
      { language: 'fr' },
    ] as const)
      expect(await found(filter)).toEqual([own.id]);
    expect(await found({ entity: 'olaf-scholz' })).toEqual([own.id, '2022-05-28-call']);
    expect(await found({ entity: 'olaf-scholz' }, 'grain')).toEqual(['2022-05-28-call']);
    expect(await found({ kind: 'visit', language: 'en' })).toEqual([]);
    expect(await found({ from: '2023-01-01' })).toEqual(['2023-02-06-earthquake']);
  });
});
