import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDate } from '../../lib/core/dates';
import { packFolders } from './load';

/** Words of the title that go into the file name. */
const WORDS_IN_NAME = 6;

/** Asks a person a question; the answer is trimmed. */
export type Ask = (question: string) => Promise<string>;

/**
 * Writes the skeleton of an entry: `new [date] [title] [pack]`. Asks for what is not given.
 * @returns the exit code: 1 when the date does not exist or the file is already there
 */
export async function newEntryCommand(
  corpusFolder: string,
  given: readonly string[],
  ask: Ask,
  print: (line: string) => void,
): Promise<number> {
  const date = given[0] ?? (await ask('Date of the event (2022-03-29, 2022-03 or 2022): '));
  if (!parseDate(date)) {
    print(`"${date}" is not a date that exists. Write 2022, 2022-03, 2022-03-29 or 2022-03-10/2022-03-11.`);
    return 1;
  }
  const title = given[1] ?? (await ask('Title, what happened: '));
  const pack = given[2] ?? (await choosePack(packFolders(corpusFolder), ask));
  const first = date.split('/')[0]!;
  const file = `${pack}/${first.slice(0, 4)}/${first}-${slugOf(title)}.md`;
  const path = join(corpusFolder, file);
  if (existsSync(path)) {
    print(`${file} is already there.`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeleton(date, title));
  print(`${file} is written. Fill it in, then run "npm run corpus".`);
  return 0;
}

async function choosePack(packs: readonly string[], ask: Ask): Promise<string> {
  if (packs.length === 1) return packs[0]!;
  return ask(`Pack (${packs.join(', ')}): `);
}

/** The first words of a title in lower case, without accents, joined by hyphens. */
function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{Ll}\p{Nd}]+/gu) ?? ['entry'];
  return words.slice(0, WORDS_IN_NAME).join('-');
}

function skeleton(date: string, title: string): string {
  return `---
title: ${JSON.stringify(title)}
date: ${date}
type: statement
place:
participants: []
mentions: []
topics: []
stories: []
sources:
  - publisher:
    title:
    date:
    url:
    language: en
---
`;
}
