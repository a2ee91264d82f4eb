import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePackFile } from '../../../lib/archive/pack-file';
import type { Entity, Entry, Pack } from '../../../lib/core/entry';
import { openLexicon, tabulateNames } from '../../../lib/core/lexicon';
import { buildSegment } from '../../../lib/search/segment-builder';

/**
 * Writes entries as a pack where the measuring pages find it, with its index as the compiler builds it.
 * @returns bytes of the index for each posting
 */
export function writePack(
  folder: string,
  name: string,
  entries: readonly Entry[],
  entities: readonly Entity[],
): number {
  mkdirSync(join(folder, 'packs'), { recursive: true });
  const days = entries.map(({ date }) => date).sort();
  const pack: Pack = {
    format: 1,
    id: 'bench',
    title: 'Bench',
    licence: 'CC0-1.0',
    languages: ['en'],
    version: name,
    coverage: { first: days[0]!, last: days.at(-1)!, months: {} },
    stories: [],
    entities: [...entities],
    entries: [...entries],
  };
  const names = tabulateNames(entities);
  const prepared = buildSegment(entries, openLexicon(names));
  const { entries: _, ...about } = pack;
  writeFileSync(join(folder, 'packs', `${name}.json`), JSON.stringify(pack));
  writeFileSync(join(folder, 'packs', `${name}.pack`), writePackFile({ pack: about, names, prepared }));
  return prepared.blocks.reduce((sum, { length }) => sum + length, 0) / prepared.segment.postings;
}
