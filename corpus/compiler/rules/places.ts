import type { LoadedCorpus, LoadedEntry, LoadedPack } from '../load';
import type { Problem } from '../problem';

/** Types of entities where something can happen. */
const PLACES: ReadonlySet<string> = new Set(['place', 'country']);

/** Entries that happen at a person or an organisation. */
export function checkPlaces({ entries }: LoadedPack, { entities }: LoadedCorpus): Problem[] {
  const types = new Map(entities.value.map(({ id, type }) => [id, type]));
  return entries.flatMap(({ file, value, lineOf }: LoadedEntry): Problem[] => {
    const { place } = value;
    const type = place === undefined ? undefined : types.get(place);
    if (type === undefined || PLACES.has(type)) return [];
    const message = `"${place}" is an entity of type ${type}, not a place; name it in "mentions" and give the place where it happened.`;
    return [{ severity: 'error', file, line: lineOf(['place']), message }];
  });
}
