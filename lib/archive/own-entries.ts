import type { Entry } from '../core/entry';
import type { Lexicon } from '../core/lexicon';
import { documentsOf } from '../search/filters';
import { identifierKey } from '../search/keys';
import { SegmentReader } from '../search/segment-reader';
import type { ArchiveDatabase, SegmentRow } from './database';
import { prepareSegment } from './prepare-segment';
import { change, writeSegment } from './segment-writer';
import { StoredSegments } from './stored-segments';

/** The documents of a segment that are dead from now on. */
interface Burial {
  readonly segment: SegmentRow;
  readonly dead: readonly number[];
}

/**
 * Adds entries of the reader's own, in place of own entries with the same ids, as one small segment. In one moment the
 * earlier ones are gone and the new ones are there. To be called as the writer.
 *
 * @param version of the names in the lexicon
 */
export async function addOwnEntries(
  database: ArchiveDatabase,
  entries: readonly Entry[],
  lexicon: Lexicon,
  version: string,
): Promise<void> {
  // Of entries with the same id the last one counts.
  const latest = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  if (latest.length === 0) return;
  const prepared = await prepareSegment(latest, lexicon);
  const earlier = latest.map(({ id }) => id);
  const burials = await findBurials(database, earlier);
  await writeSegment(database, prepared, { pack: null, version }, () => bury(database, burials));
}

/** Takes own entries away; ids of which there is none are no error. To be called as the writer. */
export async function removeOwnEntries(database: ArchiveDatabase, ids: readonly string[]): Promise<void> {
  const burials = await findBurials(database, ids);
  await change(database, () => bury(database, burials));
}

/** The segments of own entries that answer. */
export function ownSegments(database: ArchiveDatabase): Promise<SegmentRow[]> {
  return database.segments.filter(({ pack, state }) => pack === null && state === 'live').toArray();
}

async function findBurials(database: ArchiveDatabase, ids: readonly string[]): Promise<Burial[]> {
  const store = new StoredSegments(database.name);
  const burials: Burial[] = [];
  for (const segment of await ownSegments(database)) {
    const found = await new SegmentReader(segment, store).lists(ids.map(identifierKey));
    const dead = new Set(segment.dead);
    for (const list of found.values()) for (const document of documentsOf(list, segment.size).all()) dead.add(document);
    if (dead.size > segment.dead.length) burials.push({ segment, dead: [...dead].sort((a, b) => a - b) });
  }
  return burials;
}

/** A segment of which all documents are dead is dropped. */
async function bury(database: ArchiveDatabase, burials: readonly Burial[]): Promise<void> {
  for (const { segment, dead } of burials) {
    const state = dead.length === segment.size ? 'dropped' : 'live';
    await database.segments.update(segment.id, { dead, state });
  }
}
