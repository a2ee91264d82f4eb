import * as v from 'valibot';
import { parseDate } from '../core/dates';
import { entityTerm } from '../core/document';
import { type Entity, type Entry, EntrySchema, type Story } from '../core/entry';
import { documentOfEntry } from '../core/entry-document';
import { buildLexicon, type Lexicon } from '../core/lexicon';
import type { Match } from '../core/match';
import type { Page } from '../core/page';
import { findRelated } from '../core/related';
import { buildEntryIndex, type EntryIndex, type SearchHit, type SearchQuery } from '../search/entry-index';
import { ArchiveDatabase, type Holdings, type PackRow, readHoldings } from './database';
import { hasPack, importPack, removePack } from './packs';

/** A pack that ships with the extension: which version, and how to load it when it is needed. */
export interface BundledPack {
  readonly id: string;
  readonly version: string;
  load(): Promise<unknown>;
}

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

interface Loaded {
  readonly packs: readonly PackRow[];
  readonly entities: readonly Entity[];
  readonly entries: readonly Entry[];
  readonly stories: readonly Story[];
  readonly index: EntryIndex;
  readonly lexicon: Lexicon;
}

/** What is stored on this machine, and the questions that the extension asks of it. */
export class Archive {
  readonly #database: ArchiveDatabase;
  readonly #listBundled: () => Promise<readonly BundledPack[]>;
  #loaded: Promise<Loaded> | null = null;

  constructor(listBundled: () => Promise<readonly BundledPack[]>, database = new ArchiveDatabase()) {
    this.#listBundled = listBundled;
    this.#database = database;
  }

  /** The entries that belong beside a page, or the decision that none do. */
  async related(page: Page): Promise<Match> {
    const { index, lexicon } = await this.#load();
    return findRelated(page, index, lexicon);
  }

  /** Entries for a reader's words, best first. */
  async search(query: SearchQuery): Promise<readonly SearchHit[]> {
    return (await this.#load()).index.search(query);
  }

  /** The stories that any of some entries belong to. */
  async storiesOf(entries: readonly Entry[]): Promise<Story[]> {
    const wanted = new Set(entries.flatMap((entry) => entry.stories));
    return (await this.#load()).stories.filter(({ id }) => wanted.has(id));
  }

  /** One story with its entries, or null when the archive has none of this name. */
  async story(id: string): Promise<ToldStory | null> {
    const { stories, entries } = await this.#load();
    const story = stories.find((one) => one.id === id);
    if (!story) return null;
    const told = entries.filter((entry) => entry.stories.includes(id));
    return { story, entries: told };
  }

  /** One entry by its id; null when there is none. */
  async entry(id: string): Promise<Entry | null> {
    return (await this.#load()).entries.find((entry) => entry.id === id) ?? null;
  }

  /** Every entry in order of date. */
  async allEntries(): Promise<readonly Entry[]> {
    return (await this.#load()).entries;
  }

  /** The entries whose dates touch the calendar days `from` to `to` (`YYYY-MM-DD`), in order of date. */
  async entriesBetween(from: string, to: string): Promise<readonly Entry[]> {
    return (await this.#load()).entries.filter(({ date }) => {
      const span = parseDate(date);
      return span !== null && span.first <= to && span.last >= from;
    });
  }

  /** The entries that list or name an entity, in order of date. */
  async entriesOf(entity: string): Promise<readonly Entry[]> {
    const { entries, lexicon } = await this.#load();
    return entries.filter((entry) => documentOfEntry(entry, lexicon).terms.has(entityTerm(entity)));
  }

  /** Every person, organisation, place, document and event that the packs know, by label. */
  async entities(): Promise<readonly Entity[]> {
    return (await this.#load()).entities;
  }

  /** The stored packs, without their entries. */
  async packs(): Promise<readonly PackRow[]> {
    return (await this.#load()).packs;
  }

  /** The entries that the reader added, in order of date. */
  async ownEntries(): Promise<readonly Entry[]> {
    const own = await this.#database.own.toArray();
    return own.map(({ entry }) => entry).sort(byDate);
  }

  async summary(): Promise<ArchiveSummary> {
    const spans = (await this.#load()).entries.flatMap((entry) => parseDate(entry.date) ?? []);
    return {
      entries: spans.length,
      first: spans.map((span) => span.first).reduce<string | null>((a, b) => (a && a < b ? a : b), null),
      last: spans.map((span) => span.last).reduce<string | null>((a, b) => (a && a > b ? a : b), null),
    };
  }

  /** Adds or replaces an entry of the reader's own. Throws a ValiError when it is not an entry. */
  async addOwn(entry: Entry): Promise<void> {
    await this.#database.own.put({ id: entry.id, entry: v.parse(EntrySchema, entry) });
    this.#loaded = null;
  }

  /** Takes an entry of the reader's own away; one that is not there is no error. */
  async removeOwn(id: string): Promise<void> {
    await this.#database.own.delete(id);
    this.#loaded = null;
  }

  /** Stores a pack in place of its earlier version. Throws a PackError when the value is not a pack. */
  async importPack(value: unknown): Promise<void> {
    await importPack(this.#database, value);
    this.#loaded = null;
  }

  /** Takes a pack and its entries away. A pack that ships with the extension comes back with the next version. */
  async removePack(id: string): Promise<void> {
    await removePack(this.#database, id);
    this.#loaded = null;
  }

  /** Makes the stored packs those of this build. Safe to repeat, and to be cut off. */
  async installBundled(): Promise<void> {
    this.#loaded = null;
    await this.#load();
  }

  /** The index, built once in the life of a worker. A failed load is tried again at the next question. */
  #load(): Promise<Loaded> {
    this.#loaded ??= this.#importMissing()
      .then(() => readHoldings(this.#database))
      .then(prepare)
      .catch((error) => {
        this.#loaded = null;
        throw error;
      });
    return this.#loaded;
  }

  async #importMissing(): Promise<void> {
    for (const pack of await this.#listBundled()) {
      if (await hasPack(this.#database, pack.id, pack.version)) continue;
      await importPack(this.#database, await pack.load());
    }
  }
}

function prepare({ packs, entries, entities }: Holdings): Loaded {
  const lexicon = buildLexicon(entities);
  const stories = packs.flatMap((pack) => pack.stories);
  return {
    packs,
    entities: [...entities].sort((a, b) => a.label.localeCompare(b.label)),
    entries: [...entries].sort(byDate),
    stories,
    lexicon,
    index: buildEntryIndex(entries, lexicon),
  };
}

function byDate(a: Entry, b: Entry): number {
  const [first, second] = [parseDate(a.date)?.first ?? '', parseDate(b.date)?.first ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
