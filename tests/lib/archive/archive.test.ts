import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Archive, type BundledPack } from '../../../lib/archive/archive';
import { ArchiveDatabase } from '../../../lib/archive/database';
import type { Pack } from '../../../lib/core/entry';
import { sampleEntry, samplePack } from '../../sample-entries';

const istanbul = sampleEntry({ id: 'istanbul', title: 'Talks in Istanbul', stories: ['talks'] });
const gomel = sampleEntry({ id: 'gomel', date: '2022-02-28', title: 'Talks in Gomel', stories: ['talks'] });
const grain = sampleEntry({ id: 'grain', date: '2022-07-22', title: 'Grain deal signed' });
const stories = [{ id: 'talks', title: 'The talks', summary: 'From Gomel to Istanbul.' }];
const first = samplePack([istanbul, gomel, grain], { stories });

describe('the archive', () => {
  let database: ArchiveDatabase;
  beforeEach(() => {
    database = new ArchiveDatabase();
  });
  afterEach(() => database.delete());

  const bundled = (pack: Pack, load = vi.fn(async (): Promise<unknown> => pack)): BundledPack => ({
    id: pack.id,
    version: pack.version,
    load,
  });
  const archiveOf = (...packs: BundledPack[]) => new Archive(async () => packs, database);
  const titlesFor = async (archive: Archive, text: string) =>
    (await archive.search({ text, limit: 10 })).map(({ entry }) => entry.title);

  it('imports what ships at the first question, and not again', async () => {
    const pack = bundled(first);
    const archive = archiveOf(pack);
    expect(await titlesFor(archive, 'grain')).toEqual(['Grain deal signed']);
    await archive.installBundled();
    expect(await titlesFor(archiveOf(pack), 'grain')).toEqual(['Grain deal signed']);
    expect(pack.load).toHaveBeenCalledTimes(1);
  });

  it('takes a new version, and keeps what the reader added', async () => {
    await archiveOf(bundled(first)).addOwn(sampleEntry({ id: 'mine', title: 'My own note on grain' }));
    const next = archiveOf(bundled(samplePack([grain], { version: '2' })));
    expect(await titlesFor(next, 'Istanbul')).toEqual([]);
    expect((await titlesFor(next, 'grain')).sort()).toEqual(['Grain deal signed', 'My own note on grain']);
  });

  it('finds an own entry as soon as it is added', async () => {
    const archive = archiveOf(bundled(first));
    expect(await titlesFor(archive, 'lighthouse')).toEqual([]);
    await archive.addOwn(sampleEntry({ id: 'mine', title: 'A lighthouse' }));
    expect(await titlesFor(archive, 'lighthouse')).toEqual(['A lighthouse']);
  });

  it('tries again after what ships could not be read', async () => {
    const load = vi.fn(async (): Promise<unknown> => first).mockRejectedValueOnce(new Error('the disk is busy'));
    const archive = archiveOf(bundled(first, load));
    await expect(archive.summary()).rejects.toThrow('the disk is busy');
    expect((await archive.summary()).entries).toBe(3);
  });

  it('tells a story in order of date', async () => {
    const archive = archiveOf(bundled(first));
    const told = await archive.story('talks');
    expect(told?.story.title).toBe('The talks');
    expect(told?.entries.map(({ id }) => id)).toEqual(['gomel', 'istanbul']);
    expect(await archive.story('no-such-story')).toBeNull();
    expect(await archive.storiesOf([grain])).toEqual([]);
    expect(await archive.storiesOf([gomel])).toEqual(stories);
  });

  it('gives entries by id, by day and by entity, in order of date', async () => {
    const lavrov = { id: 'lavrov', type: 'person', label: 'Lavrov', aliases: {}, heardAs: [] } as const;
    const visit = sampleEntry({ id: 'visit', date: '2022-03', participants: ['lavrov'] });
    const pack = samplePack([istanbul, gomel, grain, visit], { entities: [{ ...lavrov, heardAs: [] }] });
    const archive = archiveOf(bundled(pack));
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    expect(await archive.entry('gomel')).toEqual(gomel);
    expect(await archive.entry('nowhere')).toBeNull();
    expect(ids(await archive.allEntries())).toEqual(['gomel', 'visit', 'istanbul', 'grain']);
    expect(ids(await archive.entriesBetween('2022-03-05', '2022-03-29'))).toEqual(['visit', 'istanbul']);
    expect(ids(await archive.entriesOf('lavrov'))).toEqual(['visit']);
    expect(ids(await archive.entities())).toEqual(['lavrov']);
    expect((await archive.packs()).map(({ id, version }) => [id, version])).toEqual([['sample', '1']]);
  });

  it('takes own entries and packs away', async () => {
    const archive = archiveOf();
    await archive.importPack(samplePack([gomel]));
    await archive.addOwn(grain);
    await archive.addOwn(istanbul);
    expect((await archive.ownEntries()).map(({ id }) => id)).toEqual(['istanbul', 'grain']);
    await archive.removeOwn('istanbul');
    await archive.removeOwn('istanbul');
    await archive.removePack('sample');
    expect((await archive.allEntries()).map(({ id }) => id)).toEqual(['grain']);
    expect(await titlesFor(archive, 'Gomel')).toEqual([]);
  });

  it('says how much it holds', async () => {
    expect(await archiveOf(bundled(first)).summary()).toEqual({ entries: 3, first: '2022-02-28', last: '2022-07-22' });
    await database.delete();
    await database.open();
    expect(await archiveOf().summary()).toEqual({ entries: 0, first: null, last: null });
  });
});
