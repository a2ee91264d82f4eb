import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Archive } from '../../../lib/archive/archive';
import { ArchiveDatabase } from '../../../lib/archive/database';
import type { Entry } from '../../../lib/core/entry';
import { buildLexicon } from '../../../lib/core/lexicon';
import { buildSegment } from '../../../lib/search/segment-builder';
import { after, type Step, take, told } from './steps';

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
