import { coverageOf } from '../core/coverage';
import { entitiesOf, type Pack } from '../core/entry';
import type { Selection, SelectionFormat } from './format';

/** A pack as Sidelight itself reads it: whoever imports it sees the same timeline, with its stories and names. */
export const packJson: SelectionFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (selection) => `${JSON.stringify(buildPack(selection), null, 2)}\n`,
};

function buildPack({ title, entries, stories, entities, licence, exported }: Selection): Pack {
  const told = new Set(entries.flatMap((entry) => entry.stories));
  const named = new Set(entries.flatMap(entitiesOf));
  const today = exported.slice(0, 10);
  const content = {
    format: 1 as const,
    title,
    licence,
    languages: [...new Set(entries.map(({ language }) => language))].sort(),
    coverage: entries.length > 0 ? coverageOf(entries) : { first: today, last: today, months: {} },
    stories: stories.filter(({ id }) => told.has(id)),
    entities: entities.filter(({ id }) => named.has(id)),
    entries: [...entries],
  };
  const version = digest(JSON.stringify(content));
  return { id: `selection-${version}`, version, ...content };
}

/** FNV-1a, 32 bits, in hexadecimal: the same content has the same version; nothing relies on it against an attacker. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
