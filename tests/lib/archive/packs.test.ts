import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveDatabase, readHoldings } from '../../../lib/archive/database';
import { hasPack, importPack, PackError } from '../../../lib/archive/packs';
import { sampleEntry, samplePack } from '../../sample-entries';

const entries = (count: number, text = 'Two delegations met.') =>
  Array.from({ length: count }, (_, number) => sampleEntry({ id: `entry-${number}`, text }));

describe('importPack', () => {
  let database: ArchiveDatabase;
  beforeEach(() => {
    database = new ArchiveDatabase();
  });
  afterEach(() => database.delete());

  it('stores every entry, in chunks, in order', async () => {
    await importPack(database, samplePack(entries(150)));
    const holdings = await readHoldings(database);
    expect(holdings.entries.map((entry) => entry.id)).toEqual(entries(150).map((entry) => entry.id));
    expect(await database.chunks.count()).toBe(3);
    expect(await hasPack(database, 'sample', '1')).toBe(true);
  });

  it('replaces an earlier version whole, and leaves other packs and own entries alone', async () => {
    await importPack(database, samplePack(entries(150)));
    await importPack(database, samplePack([sampleEntry({ id: 'other-entry' })], { id: 'other' }));
    await database.own.put({ id: 'mine', entry: sampleEntry({ id: 'mine' }) });
    await importPack(database, samplePack(entries(2, 'They met again.'), { version: '2' }));
    const holdings = await readHoldings(database);
    expect(holdings.entries.map((entry) => entry.id).sort()).toEqual(['entry-0', 'entry-1', 'mine', 'other-entry']);
    expect(holdings.entries.find((entry) => entry.id === 'entry-0')?.text).toBe('They met again.');
    expect(await hasPack(database, 'sample', '1')).toBe(false);
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
    await importPack(database, samplePack(entries(3)));
    await expect(importPack(database, value)).rejects.toThrow(PackError);
    await expect(importPack(database, value)).rejects.toThrow(message);
    expect((await readHoldings(database)).entries).toHaveLength(3);
  });

  it.each([1, 2, 3, 4])(
    'leaves the earlier version when it is cut off at write %i, and can be repeated',
    async (point) => {
      await importPack(database, samplePack(entries(100)));
      const next = samplePack(entries(200, 'They met again.'), { version: '2' });
      let writes = 0;
      const cutOff = () => {
        writes += 1;
        if (writes === point) throw new Error('cut off');
      };
      database.chunks.hook('creating', cutOff);
      await expect(importPack(database, next)).rejects.toThrow('cut off');
      const kept = await readHoldings(database);
      expect(kept.entries).toEqual(entries(100));
      expect(kept.packs[0]?.version).toBe('1');

      database.chunks.hook('creating').unsubscribe(cutOff);
      await importPack(database, next);
      expect((await readHoldings(database)).entries).toEqual(next.entries);
    },
  );
});
