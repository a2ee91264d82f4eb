/**
 * `npm run corpus` checks and compiles the corpus.
 * `npm run corpus -- new [date] [title] [pack]` begins an entry, `npm run corpus -- stats` counts.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { compileCommand } from './compiler/compile-command';
import { newEntryCommand } from './compiler/new-entry';
import { statisticsCommand } from './compiler/statistics-command';

const corpusFolder = import.meta.dirname;
const packFolder = join(corpusFolder, '..', 'public', 'packs');
const [command, ...given] = process.argv.slice(2);

process.exitCode = await run(command);

async function run(name: string | undefined): Promise<number> {
  if (name === undefined) return compileCommand(corpusFolder, packFolder, console.log);
  if (name === 'stats') return statisticsCommand(corpusFolder, console.log);
  if (name === 'new') return newEntryCommand(corpusFolder, given, ask, console.log);
  console.error(`"${name}" is not a command of the corpus. Commands: new, stats; without any it compiles.`);
  return 2;
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
