import { toLatin } from '../core/latin';
import { stopWords } from '../core/stop-words';
import { termOf } from '../core/words';
import { editsAllowed, isWithinEdits } from './edits';
import { completionKey, spellingKey } from './keys';
import type { SegmentReader } from './segment-reader';
import {
  commonest,
  LONG_COMPLETIONS,
  readCompletions,
  readSpelling,
  SHORT_COMPLETIONS,
  type Spelling,
  STORED_BEGINNING,
} from './spellings';

/** The terms that a reader's word may stand for, and how much a hit of each counts, up to 1. */
export type Expansion = ReadonlyMap<string, number>;

const COMPLETION_FACTOR = 0.8;
const CORRECTION_FACTOR = 0.6;
const MOST_CORRECTIONS = 16;
const WORD = /[\p{L}\p{N}]+/gu;
/** More words than a person types; what follows is not looked for. */
const MOST_WORDS = 16;

/** The words of a query, without the stop words of any language that the entries are written in. */
export function queryWords(text: string, languages: ReadonlySet<string>): string[] {
  const words = (text.match(WORD) ?? []).slice(0, MOST_WORDS);
  const meaningful = words.filter(
    (word, index) =>
      index === words.length - 1 || ![...languages].some((language) => stopWords(language).has(word.toLowerCase())),
  );
  return meaningful;
}

/** A word as it is spelt, and as its inflections in any language of the entries and the names of entities are. */
export async function expandExactly(word: string, readers: readonly SegmentReader[]): Promise<Map<string, number>> {
  const languages = new Set(readers.flatMap(({ segment }) => segment.languages));
  const terms = new Set([...languages].map((language) => termOf(word, language)));
  const expansion = new Map([...terms].map((term) => [term, 1]));
  const spellings = [toLatin(word), ...terms];
  for (const reader of readers) {
    for (const { terms } of await readSpellings(reader, spellings)) for (const term of terms) expansion.set(term, 1);
  }
  return expansion;
}

/** Adds what the word may be the beginning of: the commonest spellings of each segment. */
export async function addCompletions(
  word: string,
  expansion: Map<string, number>,
  readers: readonly SegmentReader[],
): Promise<void> {
  const beginning = toLatin(word);
  for (const reader of readers) add(expansion, await completions(beginning, reader), COMPLETION_FACTOR);
}

/** What the word may be with a mistake or two in it: the commonest spellings of each segment. */
export async function correct(word: string, readers: readonly SegmentReader[]): Promise<Map<string, number>> {
  const spelling = toLatin(word);
  const most = editsAllowed(spelling);
  const expansion = new Map<string, number>();
  if (most === 0) return expansion;
  for (const reader of readers) {
    const near = (await spellingsBeginning(spelling[0]!, reader)).filter((other) =>
      isWithinEdits(spelling, other.spelling, most),
    );
    add(expansion, commonest(near, MOST_CORRECTIONS), CORRECTION_FACTOR);
  }
  return expansion;
}

function add(expansion: Map<string, number>, spellings: readonly Spelling[], factor: number): void {
  for (const { terms } of spellings) {
    for (const term of terms) expansion.set(term, Math.max(factor, expansion.get(term) ?? 0));
  }
}

async function completions(beginning: string, reader: SegmentReader): Promise<Spelling[]> {
  if (beginning.length > STORED_BEGINNING) {
    return commonest(await spellingsBeginning(beginning, reader), LONG_COMPLETIONS);
  }
  const stored = (await reader.lookUp([completionKey(beginning)])).get(completionKey(beginning));
  if (stored) return readSpellings(reader, readCompletions(stored));
  return commonest(await spellingsBeginning(beginning, reader), SHORT_COMPLETIONS);
}

async function readSpellings(reader: SegmentReader, spellings: readonly string[]): Promise<Spelling[]> {
  const found = await reader.lookUp(spellings.map(spellingKey));
  return [...found].map(([key, payload]) => readSpelling(key.slice(1), payload));
}

async function spellingsBeginning(beginning: string, reader: SegmentReader): Promise<Spelling[]> {
  const items = await reader.beginning(spellingKey(beginning));
  return items.map(({ key, payload }) => readSpelling(key.slice(1), payload));
}
