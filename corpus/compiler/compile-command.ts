import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../lib/core/entry';
import { versionOf } from './build-pack';
import { compileCorpus, packFile, printPack } from './compile';
import { formatProblem, type Problem } from './problem';

/** A pack in the list that the extension reads at every start, to see whether it changed; the build takes the hosts from it. */
interface ListedPack {
  readonly id: string;
  readonly version: string;
  readonly hosts: readonly string[];
}

/**
 * Checks the corpus and writes each pack to `packFolder`; on any error writes nothing.
 * @returns the exit code: 0, or 1 when there were errors
 */
export function compileCommand(corpusFolder: string, packFolder: string, print: (line: string) => void): number {
  const { problems, packs } = compileCorpus(corpusFolder);
  for (const problem of problems) print(formatProblem(problem));
  const errors = count(problems, 'error');
  const found = `${plural(errors, 'error')}, ${plural(count(problems, 'warning'), 'warning')}`;
  if (errors > 0) {
    print(`${found}; nothing was written.`);
    return 1;
  }
  mkdirSync(packFolder, { recursive: true });
  const listed = packs.map((pack) => writePack(pack, packFolder, print));
  writeFileSync(join(packFolder, 'index.json'), `${JSON.stringify(listed)}\n`);
  print(`${found}.`);
  return 0;
}

/** Writes a pack for people and programs, and prepared for the extension. */
function writePack(pack: Pack, folder: string, print: (line: string) => void): ListedPack {
  const text = printPack(pack);
  const prepared = packFile(pack);
  writeFileSync(join(folder, `${pack.id}.json`), text);
  writeFileSync(join(folder, `${pack.id}.pack`), prepared);
  const sizes = `${kilobytes(Buffer.byteLength(text))}, prepared ${kilobytes(prepared.length)}`;
  print(`${pack.id}: ${plural(pack.entries.length, 'entry', 'entries')}, version ${pack.version}, ${sizes}.`);
  return { id: pack.id, version: versionOf(prepared), hosts: citedHosts(pack) };
}

function citedHosts({ entries }: Pack): string[] {
  return [...new Set(entries.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).hostname)))].sort();
}

function count(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
