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

  it('lets an unsure date count less', async () => {
    const title = 'Macron spoke with Vladimir Putin';
    const confidenceWith = async (confidence: number) =>
      (await related(article(title, null, { published: { day: '2022-03-29', basis: 'text', confidence } }))).confidence;
    expect(await confidenceWith(0.5)).toBeLessThan(await confidenceWith(1));
  });

  it('gives the names as both sides write them, and the distance in days', async () => {
    const page = article('Макрон и Путин обсудили Мариуполь', '2022-03-30', { language: 'ru' });
    const reasons = (await related(page)).related[0]?.reasons;
    expect(reasons).toContainEqual({ kind: 'name', entity: 'mariupol', onPage: 'Мариуполь', inEntry: 'Mariupol' });
    expect(reasons).toContainEqual({ kind: 'date', days: -1 });
  });

  it('says at which second a shared name is heard', async () => {
    const page = article('Macron speaks with Putin', '2022-03-30', {
      captions: [
        { start: 3.2, text: 'What is his aim' },
        { start: 44.96, text: 'the siege of Mariupol' },
      ],
    });
    const reasons = (await related(page)).related[0]?.reasons;
    expect(reasons).toContainEqual({ kind: 'caption', second: 44, text: 'the siege of Mariupol' });
  });

  it('says that the page is a source of the entry, and shows a repeated entry once', async () => {
    const page = article('Macron asks Putin to lift the siege of Mariupol', '2022-03-18', {
      url: 'https://a.example/x#top',
    });
    const source = { publisher: 'A', title: 'A', url: 'https://a.example/x' };
    const told = { ...ENTRIES[2]!, sources: [source] };
    const twice = buildEntryIndex([told, { ...told, id: 'again' }], lexicon);
    const found = (await findRelated(page, twice, lexicon)).related;
    expect(found.map(({ entry }) => entry.id)).toEqual([told.id]);
    expect(found[0]?.reasons[0]).toEqual({ kind: 'source', url: page.url });
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
