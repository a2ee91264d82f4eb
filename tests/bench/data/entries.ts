import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Entry } from '../../../lib/core/entry';
import { type DatedText, generateTexts, recombine } from './generated-text';
import { randomFrom, shuffle } from './random';

/** Texts to measure with, and what they are. */
export interface TextSource {
  readonly name: string;
  readonly texts: readonly DatedText[];
}

const Line = v.object({ date: v.pipe(v.string(), v.isoDate()), text: v.pipe(v.string(), v.trim(), v.nonEmpty()) });
const SEED = 20_260_331;
const GENERATED = 100_000;
const TITLE_WORDS = 8;
/** Where a news archive may lie: in a folder `scale` of a folder beside the project. */
const BESIDE = '../*/scale/*.jsonl.xz';

/**
 * Real dated sentences when some are at hand, else generated ones.
 *
 * @param file JSON Lines with `date` and `text`, plain or compressed with xz; without it one is looked for beside the
 *   project. Throws when a file that was named cannot be read.
 */
export function readTexts(file?: string): TextSource {
  if (file) return readFrom(file);
  const [found] = globSync(BESIDE, { cwd: projectFolder });
  // Without the program xz, a file that merely lies there is no use.
  return (found && attempt(() => readFrom(join(projectFolder, found)))) || generated();
}

function readFrom(file: string): TextSource {
  const lines = file.endsWith('.xz') ? decompress(file) : readFileSync(file, 'utf8');
  const texts = lines
    .trim()
    .split('\n')
    .map((line) => v.parse(Line, JSON.parse(line)));
  return { name: `${texts.length} sentences of ${basename(file)}`, texts: shuffle(texts, randomFrom(SEED)) };
}

function generated(): TextSource {
  return { name: `generated, seed ${SEED}`, texts: generateTexts(GENERATED, SEED) };
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

const projectFolder = join(import.meta.dirname, '../../..');

/** So many entries; where there are too few texts, the rest is recombined from them. */
export function makeEntries({ texts }: TextSource, count: number): Entry[] {
  const more = count > texts.length ? recombine(texts, count - texts.length, SEED) : [];
  return [...texts.slice(0, count), ...more].map(toEntry);
}

function toEntry({ date, text }: DatedText, index: number): Entry {
  const words = text.split(/\s+/);
  const [title, rest] = [words.slice(0, TITLE_WORDS).join(' '), words.slice(TITLE_WORDS).join(' ')];
  const empty = { participants: [], mentions: [], topics: [], stories: [], sources: [], moments: [] };
  return { id: `e-${index}`, date, title, text: rest, language: 'en', ...empty };
}

function decompress(path: string): string {
  return execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 2 ** 30 });
}
