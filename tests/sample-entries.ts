import type { Entry, Pack } from '../lib/core/entry';

/** A complete entry, of which a test names only what it is about. */
export function sampleEntry(parts: Partial<Entry> = {}): Entry {
  const date = parts.date ?? '2022-03-29';
  return {
    id: `${date.slice(0, 10)}-sample`,
    date,
    title: 'Delegations meet',
    text: 'Two delegations met for a day of talks.',
    language: 'en',
    participants: [],
    mentions: [],
    topics: [],
    stories: [],
    sources: [
      {
        publisher: 'The Sample',
        title: 'Talks end',
        url: `https://sample.example/${date.slice(0, 10)}`,
        kind: 'press',
      },
    ],
    moments: [],
    ...parts,
  };
}

/** A pack around some entries. */
export function samplePack(entries: readonly Entry[], parts: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'sample',
    title: 'A sample pack',
    licence: 'CC0-1.0',
    languages: ['en'],
    version: '1',
    coverage: { first: '2022-03', last: '2022-03', months: {} },
    stories: [],
    entities: [],
    entries: [...entries],
    ...parts,
  };
}
