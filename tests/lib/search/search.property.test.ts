import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveDatabase } from '../../../lib/archive/database';
import { writeSegment } from '../../../lib/archive/segment-writer';
import { StoredSegments } from '../../../lib/archive/stored-segments';
import type { Entry } from '../../../lib/core/entry';
import { buildLexicon } from '../../../lib/core/lexicon';
import { openEntryIndex, type SearchQuery } from '../../../lib/search/entry-index';
import { buildSegment } from '../../../lib/search/segment-builder';
import { searchNaively } from './naive-search';
import { ENTITIES, entries, query } from './random-entries';

const lexicon = buildLexicon(ENTITIES);
/** What rounding impacts to a byte may change in a score. */
const ROUNDING = 0.01;

describe('a search on disk', () => {
  let database: ArchiveDatabase;
  beforeEach(() => {
    database = new ArchiveDatabase();
  });
  afterEach(() => database.delete());

  /** Writes the entries as so many segments. */
  async function write(all: readonly Entry[], segments: number): Promise<void> {
    for (let part = 0; part < segments; part++) {
      const some = all.filter((_, place) => place % segments === part);
      const prepared = buildSegment(some, lexicon);
      if (some.length > 0) await writeSegment(database, prepared, { pack: `${part}`, version: '' }, async () => {});
    }
  }

  async function compare(all: readonly Entry[], segments: number, asked: SearchQuery): Promise<void> {
    await Promise.all([database.segments.clear(), database.blocks.clear(), database.chunks.clear()]);
    await write(all, segments);
    const found = await (await openEntryIndex(new StoredSegments(database.name))).search(asked);
    const expected = new Map(searchNaively(asked, all, lexicon).map(({ id, score }) => [id, score]));
    expect(found.map(({ entry }) => entry.id).sort()).toEqual([...expected.keys()].sort());
    for (const { entry, score } of found) {
      expect(Math.abs(score - expected.get(entry.id)!)).toBeLessThan(ROUNDING);
      expect(entry).toEqual(all.find(({ id }) => id === entry.id));
    }
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  }

  it('finds what a scan of every entry finds, with the same scores', { timeout: 60_000 }, async () => {
    const property = fc.asyncProperty(entries(1, 25), fc.integer({ min: 1, max: 3 }), query, compare);
    await fc.assert(property, { numRuns: 150 });
  });
});
