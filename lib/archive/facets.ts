import { type EntryType, entitiesOf, type Story } from '../core/entry';
import type { Archive } from './archive';

/** What there is to filter by. */
export interface Facets {
  readonly kinds: readonly EntryType[];
  /** Publishers, the most cited first. */
  readonly sources: readonly string[];
  readonly stories: readonly Story[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** Every name that an entry lists, by label. */
  readonly names: readonly { readonly id: string; readonly label: string }[];
}

/** Every kind, publisher, story and language that an entry of the archive has. */
export async function facetsOf(archive: Archive): Promise<Facets> {
  const [entries, packs, entities] = await Promise.all([archive.allEntries(), archive.packs(), archive.entities()]);
  const named = new Set(entries.flatMap(entitiesOf));
  const told = new Set(entries.flatMap(({ stories }) => stories));
  return {
    kinds: byFrequency(entries.flatMap(({ type }) => type ?? [])),
    sources: byFrequency(entries.flatMap(({ sources }) => [...new Set(sources.map(({ publisher }) => publisher))])),
    stories: packs.flatMap(({ stories }) => stories).filter(({ id }) => told.has(id)),
    languages: byFrequency(entries.map(({ language }) => language)),
    names: entities.filter(({ id }) => named.has(id)).map(({ id, label }) => ({ id, label })),
  };
}

/** Each value once, the most frequent first. */
function byFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
