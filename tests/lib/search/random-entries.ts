import fc from 'fast-check';
import type { Entity, Entry } from '../../../lib/core/entry';
import { sampleEntry } from '../../sample-entries';

/** Words with common beginnings, inflections, near misses and two languages. */
export const WORDS = [
  ...['grain', 'grains', 'grand', 'siege', 'sieges', 'talks', 'talked', 'envoy', 'bridge', 'bridges', 'harbour'],
  ...['humanitarian', 'corridor', 'corridors', 'evacuation', 'evacuated', 'ceasefire', 'ministers', 'minister'],
  ...['Mariupol', 'Antalya', 'Odesa', 'переговоры', 'осада', 'зерно', 'négociations', 'trêve', '1945', '2,500'],
];

export const ENTITIES: readonly Entity[] = [
  { id: 'odesa', type: 'place', label: 'Odesa', aliases: { ru: ['Одесса'], fr: ['Odessa'] }, heardAs: [] },
  { id: 'united-nations', type: 'organisation', label: 'United Nations', aliases: { fr: ['ONU'] }, heardAs: [] },
];

const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));

const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2022, 0, 1 + days)));
const date = fc.oneof(
  { weight: 4, arbitrary: day.map((on) => on.toISOString().slice(0, 10)) },
  day.map((on) => on.toISOString().slice(0, 7)),
  fc.constant('2022'),
  fc
    .tuple(day, fc.integer({ min: 0, max: 60 }))
    .map(([on, days]) => `${iso(on)}/${iso(new Date(on.getTime() + days * 86_400_000))}`),
);
const iso = (on: Date) => on.toISOString().slice(0, 10);

/** An entry whose id is given by its place in a list. */
const entry = fc
  .record({
    date,
    title: text(4),
    text: text(12),
    language: fc.constantFrom('en', 'en', 'en', 'ru', 'fr'),
    mentions: fc.subarray(ENTITIES.map(({ id }) => id)),
    stories: fc.subarray(['talks', 'grain']),
    type: fc.constantFrom('talks' as const, 'attack' as const),
  })
  .map((parts) => sampleEntry(parts));

/** Entries with different ids. */
export const entries = (least: number, most: number): fc.Arbitrary<Entry[]> =>
  fc
    .array(entry, { minLength: least, maxLength: most })
    .map((list) => list.map((one, place) => ({ ...one, id: `entry-${place}` })));

const typo = fc
  .constantFrom(...WORDS)
  .chain((word) =>
    fc.integer({ min: 1, max: Math.max(1, word.length - 1) }).map((at) => word.slice(0, at) + word.slice(at + 1)),
  );
const beginning = fc
  .constantFrom(...WORDS)
  .chain((word) => fc.integer({ min: 1, max: word.length }).map((length) => word.slice(0, length)));
const queryWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  typo,
  beginning,
  fc.constantFrom('Одесса', 'ONU', 'nothing', 'xylophone'),
);

const Day = day.map(iso);

/** What a reader may ask. */
export const query = fc
  .record(
    {
      words: fc.array(queryWord, { minLength: 1, maxLength: 4 }),
      from: Day,
      to: Day,
      story: fc.constantFrom('talks', 'grain'),
      kind: fc.constantFrom('talks' as const, 'attack' as const),
      language: fc.constantFrom('en', 'fr'),
      entity: fc.constantFrom('odesa', 'nobody'),
    },
    { requiredKeys: ['words'] },
  )
  .map(({ words, ...filters }) => ({ text: words.join(' '), limit: 100, ...filters }));
