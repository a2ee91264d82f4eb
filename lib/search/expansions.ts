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
  const isStopWord = (word: string) => [...languages].some((language) => stopWords(language).has(word.toLowerCase()));
  // The last word may be the beginning of another.
  return words.filter((word, index) => index === words.length - 1 || !isStopWord(word));
}

/** A word as it is spelt, and as its inflections in any language of the entries and the names of entities are. */
export async function expandExactly(word: string, readers: readonly SegmentReader[]): Promise<Map<string, number>> {
  const languages = new Set(readers.flatMap(({ segment }) => segment.languages));
  const terms = new Set([...languages].map((language) => termOf(word, language)));
  const spellings = [toLatin(word), ...terms].map(spellingKey);
  const found = await Promise.all(readers.map((reader) => reader.lookUp(spellings)));
  const written = found.flatMap((some) => [...some].flatMap(([key, payload]) => readItem(key, payload).terms));
  return expansionOf([...terms, ...written], 1);
}

/** What a word may be the beginning of: the commonest spellings of each segment. */
export async function complete(word: string, readers: readonly SegmentReader[]): Promise<Map<string, number>> {
  const found = await Promise.all(readers.map((reader) => completions(toLatin(word), reader)));
  return expansionOf(found.flat(), COMPLETION_FACTOR);
}

/** What a word may be with a mistake or two in it: the commonest spellings of each segment. */
export async function correct(word: string, readers: readonly SegmentReader[]): Promise<Map<string, number>> {
  const spelling = toLatin(word);
  const most = editsAllowed(spelling);
  if (most === 0) return new Map();
  const found = await Promise.all(readers.map((reader) => spellingsBeginning(spelling[0]!, reader)));
  const near = found.map((some) => some.filter((other) => isWithinEdits(spelling, other.spelling, most)));
  return expansionOf(
    near.flatMap((some) => termsOf(commonest(some, MOST_CORRECTIONS))),
    CORRECTION_FACTOR,
  );
}

/** A term counts as the best of the ways in which it was found. */
export function join(some: Expansion, others: Expansion): Map<string, number> {
  const all = new Map(some);
  for (const [term, factor] of others) all.set(term, Math.max(factor, all.get(term) ?? 0));
  return all;
}

const expansionOf = (terms: readonly string[], factor: number) => new Map(terms.map((term) => [term, factor]));
const termsOf = (spellings: readonly Spelling[]) => spellings.flatMap(({ terms }) => terms);
const readItem = (key: string, payload: Uint8Array) => readSpelling(key.slice(1), payload);

async function completions(beginning: string, reader: SegmentReader): Promise<string[]> {
  const long = beginning.length > STORED_BEGINNING;
  const key = completionKey(beginning);
  const stored = long ? undefined : (await reader.lookUp([key])).get(key);
  if (stored) return readCompletions(stored);
  const most = long ? LONG_COMPLETIONS : SHORT_COMPLETIONS;
  return termsOf(commonest(await spellingsBeginning(beginning, reader), most));
}

async function spellingsBeginning(beginning: string, reader: SegmentReader): Promise<Spelling[]> {
  const items = await reader.beginning(spellingKey(beginning));
  return items.map(({ key, payload }) => readItem(key, payload));
}
