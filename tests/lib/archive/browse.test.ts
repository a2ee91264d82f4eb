import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../lib/archive/archive';
import { type BrowseQuery, browse } from '../../../lib/archive/browse';
import { ArchiveDatabase } from '../../../lib/archive/database';
import { facetsOf } from '../../../lib/archive/facets';
import { countStories, tellEntry, tellName } from '../../../lib/archive/told';
import { sampleEntry, samplePack } from '../../sample-entries';

const entries = [
  sampleEntry({
    id: 'call',
    date: '2022-03-18',
    type: 'phone-call',
    title: 'A call about Mariupol',
    participants: ['mariupol'],
  }),
  sampleEntry({ id: 'talks', date: '2022-03-29', type: 'talks', stories: ['talks-2022'], title: 'Talks in Istanbul' }),
  sampleEntry({
    id: 'month',
    date: '2022-04',
    stories: ['talks-2022'],
    language: 'fr',
    title: 'Un mois de discussions',
  }),
];
const mariupol = { id: 'mariupol', type: 'place' as const, label: 'Mariupol', aliases: {}, heardAs: [] };
const pack = samplePack(entries, {
  stories: [{ id: 'talks-2022', title: 'The talks', summary: 'From the border to Istanbul.' }],
  entities: [mariupol],
});
let number = 0;
function archiveOf(value = pack): Archive {
  const bundled = { id: value.id, version: value.version, load: async () => value };
  return new Archive(
    async () => (value.entries.length > 0 ? [bundled] : []),
    new ArchiveDatabase(`browse-${number++}`),
  );
}
const idsOf = async (query: Partial<BrowseQuery>) => {
  const browsed = await browse(archiveOf(), { text: '', filters: {}, count: 50, ...query });
  return browsed.entries.map(({ entry }) => entry.id);
};

describe('browsing', () => {
  it.each([
    [{}, ['call', 'talks', 'month']],
    [{ kind: 'talks' }, ['talks']],
    [{ story: 'talks-2022' }, ['talks', 'month']],
    [{ language: 'fr' }, ['month']],
    [{ source: 'the sample' }, ['call', 'talks', 'month']],
    [{ source: 'nobody' }, []],
    [{ entity: 'mariupol' }, ['call']],
    [{ from: '2022-03-29' }, ['talks', 'month']],
    [{ to: '2022-03-28' }, ['call']],
    [{ from: '2022-04-15', to: '2022-04-15' }, ['month']],
  ] as const)('with %j shows %j, in order of date', async (filters, ids) => {
    expect(await idsOf({ filters })).toEqual(ids);
  });

  it('finds words among what passes', async () => {
    expect(await idsOf({ text: 'istanbul' })).toEqual(['talks']);
    expect(await idsOf({ text: 'istanbul', filters: { kind: 'phone-call' } })).toEqual([]);
  });

  it('says how many there are beyond those it shows, and charts them all', async () => {
    const browsed = await browse(archiveOf(), { text: '', filters: {}, count: 1 });
    expect(browsed.entries).toHaveLength(1);
    expect(browsed.total).toBe(3);
    expect(browsed.everything).toEqual({ from: '2022-01-01', to: '2022-12-31' });
    expect(browsed.chart?.bars.map(({ count }) => count)).toEqual([0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('has nothing to chart in an empty archive', async () => {
    const browsed = await browse(archiveOf(samplePack([])), { text: '', filters: {}, count: 1 });
    expect(browsed).toEqual({ entries: [], ranked: false, total: 0, everything: null, chart: null });
  });
});

it('offers what there is to filter by', async () => {
  expect(await facetsOf(archiveOf())).toEqual({
    kinds: ['phone-call', 'talks'],
    sources: ['The Sample'],
    stories: pack.stories,
    languages: ['en', 'fr'],
    names: [{ id: 'mariupol', label: 'Mariupol' }],
  });
});

it('tells an entry with its stories, names and neighbours', async () => {
  const archive = archiveOf();
  expect(await tellEntry(archive, 'talks')).toMatchObject({
    entry: { id: 'talks' },
    stories: [{ id: 'talks-2022' }],
    names: [],
    earlier: { id: 'call' },
    later: { id: 'month' },
  });
  expect((await tellEntry(archive, 'call'))?.names).toEqual([mariupol]);
  expect(await tellEntry(archive, 'nothing')).toBeNull();
});

it('tells everything with a name', async () => {
  expect((await tellName(archiveOf(), 'mariupol'))?.entries.map(({ id }) => id)).toEqual(['call']);
  expect(await tellName(archiveOf(), 'nobody')).toBeNull();
});

it('counts the entries of each story', async () => {
  expect(await countStories(archiveOf())).toMatchObject([
    { id: 'talks-2022', entries: 2, first: '2022-03-29', last: '2022-04' },
  ]);
});
