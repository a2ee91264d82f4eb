import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, Entry, Pack } from '../../../lib/core/entry';

/** Writes entries as a pack where the measuring pages find it. */
export function writePack(folder: string, name: string, entries: readonly Entry[], entities: readonly Entity[]): void {
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
  writeFileSync(join(folder, 'packs', `${name}.json`), JSON.stringify(pack));
}
