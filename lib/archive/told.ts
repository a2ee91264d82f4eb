import { type Entity, type Entry, entitiesOf, type Story } from '../core/entry';
import type { Archive } from './archive';

/** An entry with everything that its own page says. */
export interface ToldEntry {
  readonly entry: Entry;
  readonly stories: readonly Story[];
  /** Who and what it lists. */
  readonly names: readonly Entity[];
  /** Its neighbours in time. */
  readonly earlier: Entry | null;
  readonly later: Entry | null;
}

/** A person, organisation, place, document or event with every entry that lists or names it, in order of date. */
export interface ToldName {
  readonly entity: Entity;
  readonly entries: readonly Entry[];
}

/** A story and how many entries tell it. */
export interface CountedStory extends Story {
  readonly entries: number;
  /** The dates of its first and last entry. */
  readonly first: string;
  readonly last: string;
}

/** Null when the archive has no entry of this id. */
export async function tellEntry(archive: Archive, id: string): Promise<ToldEntry | null> {
  const entry = await archive.entry(id);
  if (!entry) return null;
  const [entries, entities] = await Promise.all([archive.allEntries(), archive.entities()]);
  const listed = new Set(entitiesOf(entry));
  const at = entries.findIndex((one) => one.id === id);
  return {
    entry,
    stories: await archive.storiesOf([entry]),
    names: entities.filter((entity) => listed.has(entity.id)),
    earlier: entries[at - 1] ?? null,
    later: entries[at + 1] ?? null,
  };
}

/** Null when the packs know nothing of this name. */
export async function tellName(archive: Archive, id: string): Promise<ToldName | null> {
  const entity = (await archive.entities()).find((one) => one.id === id);
  return entity ? { entity, entries: await archive.entriesOf(id) } : null;
}

/** The stories of all packs that have entries, the one with the latest entry first. */
export async function countStories(archive: Archive): Promise<CountedStory[]> {
  const [entries, packs] = await Promise.all([archive.allEntries(), archive.packs()]);
  const counted = packs
    .flatMap(({ stories }) => stories)
    .map((story) => {
      const dates = entries.filter(({ stories }) => stories.includes(story.id)).map(({ date }) => date);
      return { ...story, entries: dates.length, first: dates[0] ?? '', last: dates.at(-1) ?? '' };
    });
  return counted.filter((story) => story.entries > 0).sort((a, b) => (a.last > b.last ? -1 : 1));
}
