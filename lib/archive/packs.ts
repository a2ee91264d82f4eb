import Dexie from 'dexie';
import * as v from 'valibot';
import { type Entry, type Pack, PackSchema } from '../core/entry';
import { type ArchiveDatabase, ENTRIES_A_CHUNK, type EntryChunk } from './database';

/** A pack that cannot be imported; the message says where and why, for a reader to act on. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/**
 * Stores a pack in place of its earlier version. All or nothing: the pack is checked as a whole first, and one
 * transaction holds every write, so a worker that dies in the middle leaves the earlier version as it was.
 * Entries that the reader added are in another store and are not touched.
 *
 * @throws PackError when the value is not a pack.
 */
export async function importPack(database: ArchiveDatabase, value: unknown): Promise<void> {
  const { entries, ...row } = parsePack(value);
  const chunks = chunksOf(row.id, entries);
  await database.transaction('rw', database.packs, database.chunks, async () => {
    await database.chunks.where('[pack+number]').between([row.id, Dexie.minKey], [row.id, Dexie.maxKey]).delete();
    await database.chunks.bulkAdd(chunks);
    await database.packs.put(row);
  });
}

/** Takes a pack with its entries away. */
export async function removePack(database: ArchiveDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.packs, database.chunks, async () => {
    await database.chunks.where('[pack+number]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    await database.packs.delete(id);
  });
}

/** Whether exactly this version of a pack is stored. */
export async function hasPack(database: ArchiveDatabase, id: string, version: string): Promise<boolean> {
  return (await database.packs.get(id))?.version === version;
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

function chunksOf(pack: string, entries: readonly Entry[]): EntryChunk[] {
  return Array.from({ length: Math.ceil(entries.length / ENTRIES_A_CHUNK) }, (_, number) => ({
    pack,
    number,
    entries: entries.slice(number * ENTRIES_A_CHUNK, (number + 1) * ENTRIES_A_CHUNK),
  }));
}
