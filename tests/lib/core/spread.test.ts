import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../lib/core/lexicon';
import { findRelated } from '../../../lib/core/related';
import { buildEntryIndex } from '../../../lib/search/entry-index';
import { article, ENTITIES, entry } from './sample-archive';

const lexicon = buildLexicon(ENTITIES);
const participants = ['emmanuel-macron', 'vladimir-putin'];
const day = (number: number) => `2022-03-${String(number).padStart(2, '0')}`;
const sameDay = Array.from({ length: 12 }, (_, index) =>
  entry(`same-${index}`, '2022-03-30', `Macron and Putin dialogue, report ${index}`, { participants }),
);
const month = Array.from({ length: 31 }, (_, index) =>
  entry(`day-${index + 1}`, day(index + 1), 'Macron and Putin', { participants }),
);
const years = Array.from({ length: 30 }, (_, index) =>
  entry(
    `old-${index}`,
    `20${10 + (index % 10)}-06-${String(index + 1).padStart(2, '0')}`,
    'Macron and Putin dialogue continues',
    { participants },
  ),
);

describe('the spread of related entries', async () => {
  const index = buildEntryIndex([...sameDay, ...month, ...years], lexicon);
  const page = article('Macron continues his dialogue with Putin', '2022-03-30');
  const dates = (await findRelated(page, index, lexicon)).related.map(({ entry: one }) => one.date);

  it('stays within its size and does not fill it with one day', () => {
    expect(dates.length).toBe(40);
    expect(dates.filter((date) => date === '2022-03-30').length).toBeLessThanOrEqual(5);
  });

  it('fills the days around the page', () => {
    expect(dates).toEqual(expect.arrayContaining([day(29), day(28), day(31)]));
    expect(dates.filter((date) => date.startsWith('2022-03')).length).toBeGreaterThan(15);
  });
});
