import type { LoadedCorpus, LoadedPack } from '../load';
import type { Problem } from '../problem';

/** Entities that no entry of any pack names; they are not shipped. */
export function checkEntities(pack: LoadedPack, { packs, entities }: LoadedCorpus): Problem[] {
  if (pack !== packs[0]) return [];
  const values = packs.flatMap((one) => one.entries.map(({ value }) => value));
  const named = new Set(values.flatMap(({ place, participants, mentions }) => [place, ...participants, ...mentions]));
  return entities.value.flatMap(({ id }, index): Problem[] => {
    if (named.has(id)) return [];
    const message = `no entry names the entity "${id}"; name it in the entries it belongs to or remove it.`;
    return [{ severity: 'warning', file: entities.file, line: entities.lineOf([index, 'id']), message }];
  });
}
