import type { LoadedCorpus, LoadedEntry, LoadedPack } from '../load';
import { didYouMean } from '../nearest';
import type { Problem } from '../problem';
import type { YamlPath } from '../yaml-text';

interface Name {
  readonly slug: string;
  readonly path: YamlPath;
}

/** Entities, stories and topics that an entry names but nobody has described. */
export function checkNames({ pack, stories, entries }: LoadedPack, { entities }: LoadedCorpus): Problem[] {
  const known = {
    entity: new Set(entities.value.map(({ id }) => id)),
    story: new Set(stories.value.map(({ id }) => id)),
    topic: new Set(pack.value.topics),
  };
  return entries.flatMap((entry) => [
    ...unknown(entry, 'entity', entityNames(entry), known.entity, entities.file),
    ...unknown(entry, 'story', listed(entry, 'stories'), known.story, stories.file),
    ...unknown(entry, 'topic', listed(entry, 'topics'), known.topic, pack.file),
  ]);
}

function entityNames(entry: LoadedEntry): Name[] {
  const { place } = entry.value;
  const places: Name[] = place === undefined ? [] : [{ slug: place, path: ['place'] }];
  return [...places, ...listed(entry, 'participants'), ...listed(entry, 'mentions')];
}

function listed(entry: LoadedEntry, field: 'participants' | 'mentions' | 'stories' | 'topics'): Name[] {
  return entry.value[field].map((slug, index) => ({ slug, path: [field, index] }));
}

function unknown(
  entry: LoadedEntry,
  kind: string,
  names: readonly Name[],
  known: ReadonlySet<string>,
  home: string,
): Problem[] {
  return names
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, path }) => ({
      severity: 'error',
      file: entry.file,
      line: entry.lineOf(path),
      message: `the ${kind} "${slug}" is unknown${didYouMean(slug, known)} Add it to ${home} or correct it.`,
    }));
}
