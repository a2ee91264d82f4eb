import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Archive } from '../../../lib/archive/archive';
import { ArchiveDatabase } from '../../../lib/archive/database';
import { StoredSegments } from '../../../lib/archive/stored-segments';
import { asWriter } from '../../../lib/archive/upkeep';
import { openEntryIndex } from '../../../lib/search/entry-index';
import { StaleSegmentError } from '../../../lib/search/segment';
import { sampleEntry, samplePack } from '../../sample-entries';

describe('own entries', () => {
  let database: ArchiveDatabase;
  let archive: Archive;
  beforeEach(() => {
    database = new ArchiveDatabase();
    archive = new Archive(async () => [], database);
  });
  afterEach(() => database.delete());

  const harbour = (number: number) => sampleEntry({ id: `own-${number}`, title: `Harbour ${number}` });
  const addOneByOne = async (count: number) => {
    for (let number = 0; number < count; number++) await archive.addOwn(harbour(number));
  };
  const sizes = async () => (await new StoredSegments().segments()).map(({ size }) => size).sort();
  const found = async (text = 'harbour') =>
    (await archive.search({ text, limit: 100 })).map(({ entry }) => entry.id).sort();

  it('are merged eight segments at a time', async () => {
    await addOneByOne(7);
    await archive.upkeep();
    expect(await sizes()).toEqual([1, 1, 1, 1, 1, 1, 1]);
    const before = await found();
    await archive.addOwn(harbour(7));
    await archive.upkeep();
    expect(await sizes()).toEqual([8]);
    expect(await found()).toEqual([...before, 'own-7']);
  });

  it('leave their segment when most of it is dead', async () => {
    await archive.addOwn(...[0, 1, 2, 3].map(harbour));
    await archive.removeOwn('own-0', 'own-1', 'own-3');
    expect(await found()).toEqual(['own-2']);
    expect((await archive.summary()).entries).toBe(1);
    await archive.upkeep();
    expect(await sizes()).toEqual([1]);
    await archive.removeOwn('own-2');
    expect(await sizes()).toEqual([]);
  });

  it('are read again with the names of a new pack', async () => {
    await archive.addOwn(sampleEntry({ id: 'mine', title: 'A letter to the ONU' }));
    const names = { type: 'organisation' as const, label: 'United Nations', aliases: { fr: ['ONU'] }, heardAs: [] };
    await archive.importPack(samplePack([], { entities: [{ id: 'united-nations', ...names }] }));
    expect(await archive.entriesOf('united-nations')).toEqual([]);
    await archive.upkeep();
    expect((await archive.entriesOf('united-nations')).map(({ id }) => id)).toEqual(['mine']);
  });

  it('are listed again by who finds a segment merged away', async () => {
    await addOneByOne(8);
    const old = await openEntryIndex(new StoredSegments());
    await archive.upkeep();
    await expect(old.search({ text: 'harbour', limit: 9 })).rejects.toThrow(StaleSegmentError);
    expect(await found()).toHaveLength(8);
  });

  it('answer together with a pack that is still being imported', async () => {
    await archive.addOwn(harbour(0));
    let letGo = () => {};
    const busy = asWriter(() => new Promise<void>((resolve) => (letGo = resolve)));
    const imported = archive.importPack(samplePack([sampleEntry({ id: 'new', title: 'Harbour' })]));
    await expect.poll(() => found()).toEqual(['new', 'own-0']);
    expect(await sizes()).toEqual([1]);
    letGo();
    await Promise.all([busy, imported]);
    expect(await sizes()).toEqual([1, 1]);
    expect(await found()).toEqual(['new', 'own-0']);
  });
});
