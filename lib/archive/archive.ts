import { entityTerm } from '../core/document';
import type { Entity, Entry, Story } from '../core/entry';
import { type Heard, relateAndFollow } from '../core/follow';
import type { Match } from '../core/match';
import type { Page } from '../core/page';
import type { Sensitivity } from '../core/related';
import { openEntryIndex, type SearchHit, type SearchQuery } from '../search/entry-index';
import { listAll, listBetween, listNamed, listWithTerm } from '../search/entry-listing';
import { storyTerm } from '../search/fields';
import { type SegmentStore, untilFresh } from '../search/segment';
import { type BundledPack, BundledPacks } from './bundled';
import { Changes } from './changes';
import { ArchiveDatabase, type PackRow } from './database';
import { ImportingSegments } from './importing-segments';
import { Names } from './names';
import { StoredSegments } from './stored-segments';

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

/**
 * What is stored on this machine, and the questions that the extension asks of it. Any page of the extension may make
 * one; it begins to open the database at once.
 */
export class Archive {
  readonly #segments: ImportingSegments;
  readonly #names: Names;
  readonly #bundled: BundledPacks;
  readonly #changes: Changes;

  constructor(listBundled: () => Promise<readonly BundledPack[]>, given?: ArchiveDatabase) {
    const stored = new StoredSegments(given?.name);
    // Opening is most of what a question costs a worker that has just begun. If it fails, the question says so.
    stored.open().catch(() => {});
    let made = given;
    // For whoever writes; a question needs no Dexie.
    const database = () => {
      made ??= new ArchiveDatabase();
      return made;
    };
    this.#segments = new ImportingSegments(stored);
    this.#names = new Names(this.#segments);
    this.#bundled = new BundledPacks(listBundled, database, this.#segments);
    this.#changes = new Changes(database, this.#segments, () =>
      this.#ask(async (store) => this.#names.read(await store.segments())),
    );
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
    return this.#ask(() => this.#segments.packs());
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
  addOwn(...entries: readonly Entry[]): Promise<void> {
    return this.#changes.addOwn(entries);
  }

  /** Takes entries of the reader's own away; ids of which there is none are no error. */
  removeOwn(...ids: readonly string[]): Promise<void> {
    return this.#changes.removeOwn(ids);
  }

  /** Stores a pack in place of its earlier version. Throws a PackError when the value is not a pack. */
  importPack(value: unknown): Promise<void> {
    return this.#changes.importPack(value);
  }

  /** Takes a pack and its entries away. A pack that ships with the extension comes back with the next version. */
  removePack(id: string): Promise<void> {
    return this.#changes.removePack(id);
  }

  /** Makes the stored packs those of this build. Safe to repeat, and to be cut off. */
  async installBundled(): Promise<void> {
    this.#bundled.forget();
    await this.#bundled.stored();
    await this.upkeep();
  }

  /** Merges small segments and takes away what is no longer read. Safe to be cut off; another page may be at it. */
  upkeep(): Promise<void> {
    return this.#changes.upkeep();
  }

  /** Asks once what ships is there. */
  async #ask<Answer>(question: (store: SegmentStore) => Promise<Answer>): Promise<Answer> {
    await this.#bundled.ready();
    return untilFresh(() => question(this.#segments));
  }
}
