import Dexie from 'dexie';
import * as v from 'valibot';
import { type Entry, EntrySchema } from '../core/entry';
import type { ArchiveDatabase } from './database';
import type { ImportingSegments } from './importing-segments';
import type { KnownNames } from './names';
import { addOwnEntries, removeOwnEntries } from './own-entries';
import { preparePack, removePack, storePack } from './packs';
import { asWriter, mergeOwn, sweep } from './upkeep';

/** Milliseconds after a change until its segments are merged: a reader who changes one entry often changes more. */
const REST = 2_000;

/** Everything that changes the archive; one change at a time among all pages of the extension. See `Archive`. */
export class Changes {
  readonly #database: () => ArchiveDatabase;
  readonly #segments: ImportingSegments;
  readonly #readNames: () => Promise<KnownNames>;

  constructor(database: () => ArchiveDatabase, segments: ImportingSegments, readNames: () => Promise<KnownNames>) {
    this.#database = database;
    this.#segments = segments;
    this.#readNames = readNames;
  }

  async addOwn(entries: readonly Entry[]): Promise<void> {
    const checked = v.parse(v.array(EntrySchema), entries);
    const { lexicon, version } = await this.#readNames();
    await asWriter(() => addOwnEntries(this.#database(), checked, lexicon, version));
    this.#keepUp();
  }

  async removeOwn(ids: readonly string[]): Promise<void> {
    await asWriter(() => removeOwnEntries(this.#database(), ids));
    this.#keepUp();
  }

  async importPack(value: unknown): Promise<void> {
    const prepared = await preparePack(value);
    await this.#segments.during(prepared, () => asWriter(() => storePack(this.#database(), prepared)));
    this.#keepUp();
  }

  async removePack(id: string): Promise<void> {
    await asWriter(() => removePack(this.#database(), id));
    this.#keepUp();
  }

  async upkeep(): Promise<void> {
    const { lexicon, version } = await this.#readNames();
    await asWriter(async () => {
      await sweep(this.#database());
      await mergeOwn(this.#database(), lexicon, version);
    });
  }

  /** Later, when there is nothing better to do. */
  #keepUp(): void {
    setTimeout(() => this.upkeep().catch(sayUnlessClosed), REST);
  }
}

/** A page that was closed has nothing to keep up. */
function sayUnlessClosed(error: unknown): void {
  if (!(error instanceof Dexie.DatabaseClosedError)) console.error(error);
}
