import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes an extension that does nothing but be there: an empty script in the top frame of the same pages as ours. */
export function writeEmptyExtension(folder: string, builtManifest: string): void {
  const { content_scripts } = JSON.parse(readFileSync(builtManifest, 'utf8')) as {
    content_scripts: { matches: string[]; run_at?: string; world?: string }[];
  };
  const ours = content_scripts.find(({ world }) => world !== 'MAIN')!;
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ours.matches, js: ['empty.js'], run_at: ours.run_at }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
}
