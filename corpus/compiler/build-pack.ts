import { createHash } from 'node:crypto';
import { coverageOf } from '../../lib/core/coverage';
import { parseDate } from '../../lib/core/dates';
import { type Entity, type Entry, entitiesOf, type Pack, type Source } from '../../lib/core/entry';
import type { LoadedCorpus, LoadedEntry, LoadedPack } from './load';
import { compare } from './problem';

/** Hexadecimal digits of the content's hash that make a version. */
const VERSION_LENGTH = 12;

/** A pack out of its files, which must have passed every rule. The same files give the same pack, byte for byte. */
export function buildPack(loaded: LoadedPack, corpus: LoadedCorpus): Pack {
  const { topics: _, ...about } = loaded.pack.value;
  const entries = loaded.entries.map((entry) => buildEntry(entry, loaded, corpus)).sort(byDate);
  const content = {
    format: 1 as const,
    ...about,
    coverage: coverageOf(entries),
    stories: [...loaded.stories.value],
    entities: namedEntities(entries, corpus.entities.value),
    entries,
  };
  return { ...content, version: versionOf(JSON.stringify(content)) };
}

function buildEntry({ id, value, body }: LoadedEntry, { pack }: LoadedPack, { publishers }: LoadedCorpus): Entry {
  return {
    ...value,
    id,
    text: body.replace(/\s+/g, ' '),
    language: value.language ?? pack.value.languages[0]!,
    sources: value.sources.map((source): Source => ({ ...source, kind: publishers.value[source.publisher] })),
  };
}

function byDate(left: Entry, right: Entry): number {
  return compare(firstDay(left), firstDay(right)) || compare(left.id, right.id);
}

function firstDay(entry: Entry): string {
  return parseDate(entry.date)!.first;
}

/** Entities that no entry names would only cost room. */
function namedEntities(entries: readonly Entry[], entities: readonly Entity[]): Entity[] {
  const named = new Set(entries.flatMap(entitiesOf));
  return entities.filter(({ id }) => named.has(id)).sort((left, right) => compare(left.id, right.id));
}

/** A version that changes whenever the content does. */
export function versionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, VERSION_LENGTH);
}
