import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Archive } from '../../../lib/archive/archive';
import { ArchiveDatabase } from '../../../lib/archive/database';
import type { Entry } from '../../../lib/core/entry';
import { buildLexicon } from '../../../lib/core/lexicon';
import { buildSegment } from '../../../lib/search/segment-builder';
import { sampleEntry, samplePack } from '../../sample-entries';

/** Of this size an entry fills a row, so that a few hundred need several transactions. */
const LONG = '. '.repeat(8_200);
const LARGE = Array.from({ length: 230 }, (_, number) =>
  sampleEntry({ id: `large-${number}`, title: 'Long', text: LONG }),
);

const small = (version: number) =>
  Array.from({ length: 5 + version }, (_, number) => sampleEntry({ id: `small-${number}`, title: `Grain ${version}` }));

type Step =
  | { readonly do: 'add' | 'remove'; readonly numbers: readonly number[] }
  | { readonly do: 'import'; readonly version: number }
  | { readonly do: 'importLarge' | 'removeLarge' | 'upkeep' };

const numbers = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('add' as const), numbers }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('remove' as const), numbers }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('import' as const), version: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('upkeep' as const) }) },
  fc.record({ do: fc.constantFrom('importLarge' as const, 'removeLarge' as const) }),
);
/** Which write of a step is the last thing that a worker does before it dies; null when it lives. */
const killed = fc.tuple(step, fc.option(fc.nat(9), { nil: null, freq: 4 }));

/** A worker of which the given write, counted from 0, and all after it never happen. */
function mortal(lastWrite: number | null): ArchiveDatabase {
  const database = new ArchiveDatabase();
  let writes = 0;
  const die = (core: DBCore): DBCore => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) => {
          if (lastWrite !== null && writes++ >= lastWrite) return Promise.reject(new Error('killed'));
          return table.mutate(request);
        },
      };
    },
  });
  database.use({ stack: 'dbcore', name: 'mortal', create: die });
  return database;
}

/** What a step makes of the entries, by the set that they are in and their id. */
function after(step: Step, before: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const entries = new Map(before);
  const replace = (set: string, by: readonly Entry[]) => {
    for (const key of entries.keys()) if (key.startsWith(`${set}/`)) entries.delete(key);
    for (const entry of by) entries.set(`${set}/${entry.id}`, entry);
  };
  if (step.do === 'add') for (const one of step.numbers) entries.set(`own/own-${one}`, own(one, step.numbers.length));
  if (step.do === 'remove') for (const one of step.numbers) entries.delete(`own/own-${one}`);
  if (step.do === 'import') replace('small', small(step.version));
  if (step.do === 'importLarge') replace('large', LARGE);
  if (step.do === 'removeLarge') replace('large', []);
  return entries;
}

const own = (number: number, version: number) =>
  sampleEntry({ id: `own-${number}`, title: `Harbour ${version}`, date: `2022-0${1 + (number % 9)}-11` });

async function take(step: Step, archive: Archive): Promise<void> {
  if (step.do === 'add') await archive.addOwn(...step.numbers.map((one) => own(one, step.numbers.length)));
  if (step.do === 'remove') await archive.removeOwn(...step.numbers.map((one) => `own-${one}`));
  if (step.do === 'import')
    await archive.importPack(samplePack(small(step.version), { id: 'small', version: `${step.version}` }));
  if (step.do === 'importLarge') await archive.importPack(samplePack(LARGE, { id: 'large' }));
  if (step.do === 'removeLarge') await archive.removePack('large');
  if (step.do === 'upkeep') await archive.upkeep();
}

/** What tells entries and their versions apart, in an order of its own. */
const told = (entries: Iterable<Entry>) => [...entries].map(({ id, title }) => `${id}: ${title}`).sort();

describe('a worker that is killed at any write', () => {
  let lives = 0;
  beforeEach(() => new ArchiveDatabase().delete());
  afterEach(() => new ArchiveDatabase().delete());

  /** Does one step in a worker of its own; what is stored afterwards is what was before it, or what it makes. */
  async function live(step: Step, lastWrite: number | null, before: ReadonlyMap<string, Entry>) {
    const database = mortal(lastWrite);
    const died = await take(step, new Archive(async () => [], database)).then(
      () => false,
      (error) => {
        expect(String(error)).toContain('killed');
        return true;
      },
    );
    database.close();
    lives++;
    const next = new ArchiveDatabase();
    const stored = told(await new Archive(async () => [], next).allEntries());
    next.close();
    const done = after(step, before);
    const isDone = stored.join('\n') === told(done.values()).join('\n');
    if (!isDone) {
      expect(died).toBe(true);
      expect(stored).toEqual(told(before.values()));
    }
    return isDone ? done : before;
  }

  /** After upkeep the rows are those of the segments, and one segment of everything own equals one built anew. */
  async function checkIndex(entries: ReadonlyMap<string, Entry>): Promise<void> {
    const database = new ArchiveDatabase();
    const archive = new Archive(async () => [], database);
    await archive.upkeep();
    const segments = await database.segments.toArray();
    expect(segments.every(({ state }) => state === 'live')).toBe(true);
    expect(await database.blocks.count()).toBe(segments.reduce((sum, { blocks }) => sum + blocks, 0));
    expect(await database.chunks.count()).toBe(segments.reduce((sum, { starts }) => sum + starts.length, 0));
    for (const text of ['harbour', 'grain', 'delegations']) {
      const found = (await archive.search({ text, limit: 100 })).map(({ entry }) => entry.id).sort();
      const expected = [...entries.values()].filter((entry) =>
        `${entry.title} ${entry.text}`.toLowerCase().includes(text),
      );
      expect(found).toEqual(expected.map(({ id }) => id).sort());
    }
    // Other names than those they were read with: every own segment is merged into one.
    await database.segments.filter(({ pack }) => pack === null).modify({ version: 'other' });
    await archive.upkeep();
    const mine = [...entries].filter(([key]) => key.startsWith('own/')).map(([, entry]) => entry);
    const merged = await database.segments.filter(({ pack }) => pack === null).toArray();
    expect(merged).toHaveLength(mine.length > 0 ? 1 : 0);
    const rebuilt = buildSegment(mine, buildLexicon([]));
    if (merged[0]) {
      expect(
        await database.blocks
          .where(':id')
          .aboveOrEqual(merged[0].id * 2 ** 24)
          .toArray(),
      ).toEqual(rebuilt.blocks);
      expect(merged[0].directory).toEqual(rebuilt.segment.directory);
    }
    database.close();
  }

  it('loses no entry, keeps none twice, and leaves an index that equals a rebuilt one', {
    timeout: 120_000,
  }, async () => {
    const property = fc.asyncProperty(fc.array(killed, { minLength: 12, maxLength: 20 }), async (steps) => {
      await new ArchiveDatabase().delete();
      let entries: ReadonlyMap<string, Entry> = new Map();
      for (const [one, lastWrite] of steps) entries = await live(one, lastWrite, entries);
      await checkIndex(entries);
    });
    await fc.assert(property, { numRuns: 20, endOnFailure: true });
    expect(lives).toBeGreaterThan(200);
  });
});
