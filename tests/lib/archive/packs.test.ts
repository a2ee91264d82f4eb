import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveDatabase } from '../../../lib/archive/database';
import { readPackFile, writePackFile } from '../../../lib/archive/pack-file';
import { hasPack, PackError, preparePack, storePack } from '../../../lib/archive/packs';
import { StoredSegments } from '../../../lib/archive/stored-segments';
import { sweep } from '../../../lib/archive/upkeep';
import type { Entry } from '../../../lib/core/entry';
import { listAll } from '../../../lib/search/entry-listing';
import { sampleEntry, samplePack } from '../../sample-entries';

const entries = (count: number, text = 'Two delegations met.') =>
  Array.from({ length: count }, (_, number) => sampleEntry({ id: `entry-${number}`, text }));

const idsOf = (some: readonly Entry[]) => some.map(({ id }) => id).sort();

describe('a pack', () => {
  let database: ArchiveDatabase;
  beforeEach(() => {
    database = new ArchiveDatabase();
  });
  afterEach(() => database.delete());

  const importPack = async (value: unknown) => storePack(database, await preparePack(value));
  const stored = () => listAll(new StoredSegments(database.name));

  it('is stored with every entry, in chunks', async () => {
    await importPack(samplePack(entries(150)));
    expect(idsOf(await stored())).toEqual(idsOf(entries(150)));
    expect(await database.chunks.count()).toBeLessThan(20);
    expect(await hasPack(database, 'sample', '1')).toBe(true);
  });

  it('replaces its earlier version whole, and leaves other packs alone', async () => {
    await importPack(samplePack(entries(150)));
    await importPack(samplePack([sampleEntry({ id: 'other-entry' })], { id: 'other' }));
    await importPack(samplePack(entries(2, 'They met again.'), { version: '2' }));
    const now = await stored();
    expect(idsOf(now)).toEqual(['entry-0', 'entry-1', 'other-entry']);
    expect(now.find((entry) => entry.id === 'entry-0')?.text).toBe('They met again.');
    expect(await hasPack(database, 'sample', '1')).toBe(false);
  });

  it('leaves no rows behind', async () => {
    await importPack(samplePack(entries(150)));
    await importPack(samplePack([], { version: '2' }));
    await sweep(database);
    expect(await database.chunks.count()).toBe(0);
    expect(await database.segments.count()).toBe(1);
  });

  it.each([
    ['no pack at all', 'a string', /the file as a whole/],
    [
      'a date that does not exist',
      samplePack([sampleEntry({ id: 'a', date: '2022-02-30' })]),
      /entries\.0\.date: not a date that exists/,
    ],
    [
      'a link that runs code',
      samplePack([
        { ...sampleEntry(), sources: [{ publisher: 'x', title: 'x', kind: 'press', url: 'javascript:alert(1)' }] },
      ]),
      /entries\.0\.sources\.0\.url/,
    ],
    ['two entries of one name', samplePack([sampleEntry(), sampleEntry()]), /Two entries of this pack are called/],
  ])('refuses %s, says where, and changes nothing', async (_, value, message) => {
    await importPack(samplePack(entries(3)));
    await expect(importPack(value)).rejects.toThrow(PackError);
    await expect(importPack(value)).rejects.toThrow(message);
    expect(await stored()).toHaveLength(3);
  });
});

describe('a pack file', () => {
  it('gives back what was prepared', async () => {
    const prepared = await preparePack(samplePack(entries(150)));
    expect(readPackFile(writePackFile(prepared))).toEqual(prepared);
  });

  it('is refused when it is another file, or cut off', async () => {
    const file = writePackFile(await preparePack(samplePack(entries(150))));
    expect(() => readPackFile(file.slice(0, -20_000))).toThrow(PackError);
    expect(() => readPackFile(file.slice(0, -10))).toThrow(PackError);
    expect(() => readPackFile(new TextEncoder().encode('not a pack'))).toThrow(PackError);
    expect(() => readPackFile(new Uint8Array())).toThrow(PackError);
  });
});
