import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/core/entry';
import { buildLexicon } from '../../../lib/core/lexicon';
import type { Page } from '../../../lib/core/page';
import { findRelated } from '../../../lib/core/related';
import { buildEntryIndex } from '../../../lib/search/entry-index';
import { article, ENTITIES, ENTRIES, entry } from './sample-archive';

const lexicon = buildLexicon(ENTITIES);
const match = (page: Page, entries: readonly Entry[]) => findRelated(page, buildEntryIndex(entries, lexicon), lexicon);
const ids = async (page: Page, entries: readonly Entry[]) =>
  (await match(page, entries)).related.map(({ entry: found }) => found.id);

/** What an entry on another matter may change in the confidence, in an archive of eight. */
const EPSILON = 0.05;

const PAGES = [
  article('Macron continues his dialogue with Vladimir Putin', '2022-03-30'),
  article('Lavrov and Kuleba leave Antalya without a ceasefire', '2022-03-11'),
  article('Chip maker shows a faster processor', '2022-03-30', { text: 'Laptops with it go on sale in June.' }),
];
const page = fc.constantFrom(...PAGES);
const unrelatedWords = fc.array(fc.constantFrom('harvest', 'violin', 'glacier', 'bakery', 'orchid', 'chess'), {
  minLength: 2,
  maxLength: 12,
});

describe('findRelated keeps its promises', () => {
  it('gives the same whatever the order of the entries', async () => {
    await fc.assert(
      fc.asyncProperty(
        page,
        fc.shuffledSubarray([...ENTRIES], { minLength: ENTRIES.length }),
        async (one, shuffled) => {
          expect(await match(one, shuffled)).toEqual(await match(one, ENTRIES));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('hardly changes its confidence for an entry on another matter', async () => {
    await fc.assert(
      fc.asyncProperty(page, unrelatedWords, async (one, words) => {
        const other = entry('2010-05-05-other', '2010-05-05', words.join(' '));
        const before = await match(one, ENTRIES);
        const after = await match(one, [...ENTRIES, other]);
        expect(Math.abs(after.confidence - before.confidence)).toBeLessThanOrEqual(EPSILON);
        expect(after.about).toBe(before.about);
      }),
      { numRuns: 30 },
    );
  });

  it.each(ENTRIES.map((one) => [one.id, one] as const))(
    'puts %s first beside a page that is that entry',
    async (id, one) => {
      const same = article(one.title, one.date, { text: one.text });
      expect((await ids(same, ENTRIES))[0]).toBe(id);
    },
  );

  it.each([
    ['Vladimir Poutine', 'fr'],
    ['Владимир Путин', 'ru'],
    ['Володимир Путін', 'uk'],
    ['Путін', 'uk'],
  ])('ranks the same when Putin is called %s', async (alias) => {
    const called = (name: string) => article(`Macron and ${name} discuss Mariupol`, '2022-03-30');
    expect(await ids(called(alias), ENTRIES)).toEqual(await ids(called('Putin'), ENTRIES));
  });
});
