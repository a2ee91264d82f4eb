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
    expect(await titlesFor(archiveOf(pack), 'grain')).toEqual(['Grain deal signed']);
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

  it('says how much it holds', async () => {
    expect(await archiveOf(bundled(first)).summary()).toEqual({ entries: 3, first: '2022-02-28', last: '2022-07-22' });
    await database.delete();
    await database.open();
    expect(await archiveOf().summary()).toEqual({ entries: 0, first: null, last: null });
  });
});
