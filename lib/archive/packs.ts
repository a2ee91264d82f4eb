import * as v from 'valibot';
import { type Pack, PackSchema } from '../core/entry';
import { type NameTable, openLexicon, tabulateNames } from '../core/lexicon';
import type { PreparedSegment } from '../search/segment';
import type { ArchiveDatabase } from './database';
import { prepareSegment } from './prepare-segment';
import { writeSegment } from './segment-writer';

/** A pack that cannot be imported; the message says where and why, for a reader to act on. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** A pack that was checked, with the segment of its entries, ready to be written. */
export interface PreparedPack {
  readonly pack: Omit<Pack, 'entries'>;
  /** Of all that is stored: the pack's, or when it ships with the extension also of how it was prepared. */
  readonly version: string;
  readonly names: NameTable;
  readonly prepared: PreparedSegment;
}

/**
 * Checks a pack as a whole and prepares what will be stored of it.
 *
 * @throws PackError when the value is not a pack
 */
export async function preparePack(value: unknown): Promise<PreparedPack> {
  const { entries, ...pack } = parsePack(value);
  const names = tabulateNames(pack.entities);
  return { pack, version: pack.version, names, prepared: await prepareSegment(entries, openLexicon(names)) };
}

/**
 * Stores a pack in place of its earlier version, which answers until the new one does. A worker that dies in the
 * middle leaves the earlier version as it was. Entries that the reader added are in other segments. To be called as the writer.
 */
export function storePack(database: ArchiveDatabase, { pack, version, names, prepared }: PreparedPack): Promise<void> {
  return writeSegment(database, prepared, { pack: pack.id, version }, async () => {
    await dropSegmentsOf(database, pack.id);
    await database.packs.put(pack);
    await database.names.put({ pack: pack.id, table: names });
  });
}

/** Takes a pack with its entries away. To be called as the writer. */
export function removePack(database: ArchiveDatabase, id: string): Promise<void> {
  return database.transaction('rw', database.packs, database.names, database.segments, async () => {
    await dropSegmentsOf(database, id);
    await database.packs.delete(id);
    await database.names.delete(id);
  });
}

/** Whether exactly this version of a pack is stored. */
export async function hasPack(database: ArchiveDatabase, id: string, version: string): Promise<boolean> {
  return (await liveSegmentsOf(database, id).toArray()).some((segment) => segment.version === version);
}

/** They answer no more from now on; their rows are taken away later, by `sweep`. */
async function dropSegmentsOf(database: ArchiveDatabase, pack: string): Promise<void> {
  await liveSegmentsOf(database, pack).modify({ state: 'dropped' });
}

function liveSegmentsOf(database: ArchiveDatabase, pack: string) {
  return database.segments.filter((segment) => segment.pack === pack && segment.state === 'live');
}

function parsePack(value: unknown): Pack {
  const result = v.safeParse(PackSchema, value);
  if (!result.success) {
    const issue = result.issues[0];
    const place = v.getDotPath(issue) ?? 'the file as a whole';
    throw new PackError(
      `This is not a pack that Sidelight can read. At ${place}: ${issue.message}. Nothing was imported.`,
    );
  }
  const seen = new Set<string>();
  for (const { id } of result.output.entries) {
    if (seen.has(id)) throw new PackError(`Two entries of this pack are called "${id}". Nothing was imported.`);
    seen.add(id);
  }
  return result.output;
}
