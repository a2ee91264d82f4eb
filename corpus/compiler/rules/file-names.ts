import * as v from 'valibot';
import { EntrySchema } from '../../../lib/core/entry';
import type { LoadedEntry, LoadedPack } from '../load';
import type { Problem } from '../problem';

/** A pack stands in the folder of its id, an entry in its year's folder in a file that begins with its date. */
export function checkFileNames({ pack, entries }: LoadedPack): Problem[] {
  const folder = pack.file.split('/')[0]!;
  return [...packId(pack.value.id, folder, pack.file, pack.lineOf(['id'])), ...entries.flatMap(entryName)];
}

function packId(id: string, folder: string, file: string, line: number): Problem[] {
  if (id === folder) return [];
  return [
    { severity: 'error', file, line, message: `the id "${id}" is not the name of the folder; write "${folder}".` },
  ];
}

function entryName({ file, id, value, lineOf }: LoadedEntry): Problem[] {
  const begins = value.date.split('/')[0]!;
  const [packFolder] = file.split('/');
  const home = `${packFolder}/${begins.slice(0, 4)}/${id}.md`;
  const line = lineOf(['date']);
  if (!id.startsWith(`${begins}-`)) {
    const message = `the file name does not start with the date ${begins}; rename the file to "${begins}-….md" or correct the date.`;
    return [{ severity: 'error', file, line, message }];
  }
  if (!v.is(EntrySchema.entries.id, id)) {
    const message = `the file name "${id}" has other characters than lower-case letters, digits and single hyphens; rename the file.`;
    return [{ severity: 'error', file, line: 1, message }];
  }
  if (file === home) return [];
  return [
    {
      severity: 'error',
      file,
      line,
      message: `an entry of that year belongs in the folder of the year; move the file to ${home}.`,
    },
  ];
}
