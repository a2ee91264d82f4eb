import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../lib/core/lexicon';
import { findRelated } from '../../../lib/core/related';
import { buildEntryIndex } from '../../../lib/search/entry-index';
import { article, ENTITIES, ENTRIES } from './sample-archive';

const lexicon = buildLexicon(ENTITIES);
const index = buildEntryIndex(ENTRIES, lexicon);
const related = (page: ReturnType<typeof article>) => findRelated(page, index, lexicon);

describe('findRelated', () => {
  it('shows before, same days and next for a page about our events', async () => {
    const match = await related(article('Macron continues his dialogue with Vladimir Putin', '2022-03-30'));
    expect(match.about).toBe(true);
    expect(match.related[0]?.entry.id).toBe('2022-03-29-call');
    const ids = match.related.map(({ entry }) => entry.id);
    expect(ids).toEqual(expect.arrayContaining(['2022-01-28-call', '2022-03-18-call', '2022-05-28-call']));
  });

  it('finds the entry in another script', async () => {
    const page = article('Макрон попросил Путина снять осаду Мариуполя', '2022-03-19', { language: 'ru' });
    const match = await related(page);
    expect(match.about).toBe(true);
    expect(match.related[0]?.entry.id).toBe('2022-03-18-call');
  });

  it.each([
    ['football', 'Two late goals win the derby', 'The striker scored twice in the second half.'],
    ['technology', 'Chip maker shows a faster processor', 'The company said laptops with it go on sale in June.'],
    ['a shared city only', 'Antalya hotels report a record summer', 'Tourists booked early this year.'],
  ])('says nothing about %s', async (_name, title, text) => {
    const match = await related(article(title, '2022-03-30', { text }));
    expect(match.about).toBe(false);
    expect(match.related).toEqual([]);
  });

  it('gives the names as both sides write them, and the distance in days', async () => {
    const page = article('Макрон и Путин обсудили Мариуполь', '2022-03-30', { language: 'ru' });
    const reasons = (await related(page)).related[0]?.reasons;
    expect(reasons).toContainEqual({ kind: 'name', entity: 'mariupol', onPage: 'Мариуполь', inEntry: 'Mariupol' });
    expect(reasons).toContainEqual({ kind: 'date', days: -1 });
  });

  it('has no opinion about an empty archive', async () => {
    const match = await findRelated(
      article('Macron and Putin speak', '2022-03-30'),
      buildEntryIndex([], lexicon),
      lexicon,
    );
    expect(match).toEqual({ about: false, confidence: 0, related: [] });
  });
});
