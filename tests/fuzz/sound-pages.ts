import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SoundPage } from './spoilt-page';

const FOLDER = join(import.meta.dirname, '../pages');

/** Our own pages, in order of their names. */
export function readSoundPages(): SoundPage[] {
  const files = globSync('*.html', { cwd: FOLDER }).sort();
  return files.map((file) => {
    const { url } = JSON.parse(readFileSync(join(FOLDER, file.replace('.html', '.expected.json')), 'utf8'));
    return { html: readFileSync(join(FOLDER, file), 'utf8'), address: url };
  });
}
