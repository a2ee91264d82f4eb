import Dexie from 'dexie';
import * as v from 'valibot';
import { entityTerm } from '../core/document';
import { type Entity, type Entry, EntrySchema, type Story } from '../core/entry';
import { type Heard, relateAndFollow } from '../core/follow';
import type { Match } from '../core/match';
import type { Page } from '../core/page';
import type { Sensitivity } from '../core/related';
import { openEntryIndex, type SearchHit, type SearchQuery } from '../search/entry-index';
import { listAll, listBetween, listNamed, listWithTerm } from '../search/entry-listing';
import { storyTerm } from '../search/fields';
import { type SegmentStore, untilFresh } from '../search/segment';
import { type BundledPack, BundledPacks } from './bundled';
import { ArchiveDatabase, type PackRow } from './database';
import { ImportingSegments } from './importing-segments';
import { Names } from './names';
import { addOwnEntries, removeOwnEntries } from './own-entries';
import { preparePack, removePack, storePack } from './packs';
import { StoredSegments } from './stored-segments';
import { asWriter, mergeOwn, sweep } from './upkeep';

export type { BundledPack } from './bundled';

/** How much the archive holds. */
export interface ArchiveSummary {
  readonly entries: number;
  /** Calendar days `YYYY-MM-DD`; null when the archive is empty. */
  readonly first: string | null;
  readonly last: string | null;
}

/** A story as it is told: its entries in order of date. */
export interface ToldStory {
  readonly story: Story;
  readonly entries: readonly Entry[];
}

/** Milliseconds after a change until its segments are merged: a reader who changes one entry often changes more. */
const REST = 2_000;

/**
 * What is stored on this machine, and the questions that the extension asks of it. Any page of the extension may make
 * one; it begins to open the database at once.
 */
export class Archive {
  readonly #database: ArchiveDatabase;
  readonly #segments: ImportingSegments;
  readonly #names: Names;
  readonly #bundled: BundledPacks;

  constructor(listBundled: () => Promise<readonly BundledPack[]>, database = new ArchiveDatabase()) {
    this.#database = database;
    const stored = new StoredSegments(database);
    this.#segments = new ImportingSegments(stored);
    this.#names = new Names(database, this.#segments);
    this.#bundled = new BundledPacks(listBundled, database, this.#segments);
    // Opening is most of what a question costs a worker that has just begun. If it fails, the question says so.
    stored.open().catch(() => {});
  }

  /**
   * The entries that belong beside a page, or the decision that none do, as readily as the reader chose; and when a
   * video talks about which.
   */
  related(page: Page, sensitivity: Sensitivity = 'balanced'): Promise<Match & Heard> {
    return this.#ask(async (store) => {
      const segments = await store.segments();
      const { lexicon } = await this.#names.read(segments);
      return relateAndFollow(page, await openEntryIndex(store, segments), lexicon, sensitivity);
    });
  }

  /** Entries for a reader's words, best first. */
  search(query: SearchQuery): Promise<readonly SearchHit[]> {
    return this.#ask(async (store) => (await openEntryIndex(store)).search(query));
  }

  /** One entry by its id; null when there is none. */
  async entry(id: string): Promise<Entry | null> {
    return (await this.#ask((store) => listNamed(store, [id])))[0] ?? null;
  }

  /** Every entry in order of date. */
  allEntries(): Promise<readonly Entry[]> {
    return this.#ask(listAll);
  }

  /** The entries whose dates touch the calendar days `from` to `to` (`YYYY-MM-DD`), in order of date. */
  entriesBetween(from: string, to: string): Promise<readonly Entry[]> {
    return this.#ask((store) => listBetween(store, from, to));
  }

  /** The entries that list or name an entity, in order of date. */
  entriesOf(entity: string): Promise<readonly Entry[]> {
    return this.#ask((store) => listWithTerm(store, entityTerm(entity)));
  }

  /** The entries that the reader added, in order of date. */
  ownEntries(): Promise<readonly Entry[]> {
    return this.#ask((store) => listAll(store, ({ pack }) => pack === null));
  }

  /** The stories that any of some entries belong to. */
  async storiesOf(entries: readonly Entry[]): Promise<Story[]> {
    const wanted = new Set(entries.flatMap((entry) => entry.stories));
    if (wanted.size === 0) return [];
    return (await this.packs()).flatMap(({ stories }) => stories).filter(({ id }) => wanted.has(id));
  }

  /** One story with its entries, or null when the archive has none of this name. */
  async story(id: string): Promise<ToldStory | null> {
    const story = (await this.packs()).flatMap(({ stories }) => stories).find((one) => one.id === id);
    return story ? { story, entries: await this.#ask((store) => listWithTerm(store, storyTerm(id))) } : null;
  }

  /** Every person, organisation, place, document and event that the packs know, by label. */
  async entities(): Promise<readonly Entity[]> {
    const entities = (await this.packs()).flatMap((pack) => pack.entities);
    return entities.sort((a, b) => a.label.localeCompare(b.label));
  }

  /** The stored packs, without their entries. */
  packs(): Promise<readonly PackRow[]> {
    return this.#ask(async () => this.#segments.packs(await this.#database.packs.toArray()));
  }

  async summary(): Promise<ArchiveSummary> {
    const segments = (await this.#ask((store) => store.segments())).filter(({ size }) => size > 0);
    return {
      entries: segments.reduce((sum, { size, dead }) => sum + size - dead.length, 0),
      first: segments.map(({ first }) => first).sort()[0] ?? null,
      last:
        segments
          .map(({ last }) => last)
          .sort()
          .at(-1) ?? null,
    };
  }

  /** Adds entries of the reader's own, in place of own ones with the same ids. Throws a ValiError when one is no entry. */
  async addOwn(...entries: readonly Entry[]): Promise<void> {
    const checked = v.parse(v.array(EntrySchema), entries);
    const { lexicon, version } = await this.#ask(async (store) => this.#names.read(await store.segments()));
    await asWriter(() => addOwnEntries(this.#database, checked, lexicon, version));
    this.#keepUp();
  }

  /** Takes entries of the reader's own away; ids of which there is none are no error. */
  async removeOwn(...ids: readonly string[]): Promise<void> {
    await asWriter(() => removeOwnEntries(this.#database, ids));
    this.#keepUp();
  }

  /** Stores a pack in place of its earlier version. Throws a PackError when the value is not a pack. */
  async importPack(value: unknown): Promise<void> {
    const prepared = await preparePack(value);
    await this.#segments.during(prepared, () => asWriter(() => storePack(this.#database, prepared)));
    this.#keepUp();
  }

  /** Takes a pack and its entries away. A pack that ships with the extension comes back with the next version. */
  async removePack(id: string): Promise<void> {
    await asWriter(() => removePack(this.#database, id));
    this.#keepUp();
  }

  /** Makes the stored packs those of this build. Safe to repeat, and to be cut off. */
  async installBundled(): Promise<void> {
    this.#bundled.forget();
    await this.#bundled.stored();
    await this.upkeep();
  }

  /** Merges small segments and takes away what is no longer read. Safe to be cut off; another page may be at it. */
  async upkeep(): Promise<void> {
    const { lexicon, version } = await this.#ask(async (store) => this.#names.read(await store.segments()));
    await asWriter(async () => {
      await sweep(this.#database);
      await mergeOwn(this.#database, lexicon, version);
    });
  }

  /** Later, when there is nothing better to do. */
  #keepUp(): void {
    setTimeout(() => this.upkeep().catch(sayUnlessClosed), REST);
  }

  /** Asks once what ships is there. */
  async #ask<Answer>(question: (store: SegmentStore) => Promise<Answer>): Promise<Answer> {
    await this.#bundled.ready();
    return untilFresh(() => question(this.#segments));
  }
}

/** A page that was closed has nothing to keep up. */
function sayUnlessClosed(error: unknown): void {
  if (!(error instanceof Dexie.DatabaseClosedError)) console.error(error);
}
