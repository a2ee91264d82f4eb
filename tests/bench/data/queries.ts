import type { Entry } from '../../../lib/core/entry';
import { pick, randomFrom } from './random';

/** A page as a matcher meets it: its text, its day, and the rarest of its words. */
export interface PageQuery {
  readonly text: string;
  readonly day: string;
  readonly rareWords: readonly string[];
}

const WORD = /\p{L}{4,}/gu;
/** Nobody looks for a word that one of so many entries has. */
const COMMON_SHARE = 1 / 20;
const WORDS_A_QUERY = 3;
const LEAST_LETTERS = 3;
const PAGE_WORDS = 600;
const RARE_WORDS = 30;
/**
 * The words of a page that are rarest among those that at least so many of all entries have: of a hundred thousand
 * entries, thirty such words have some 2,000 postings.
 */
const RAREST_SHARE = 1 / 2_500;

const plainWords = (text: string) => [...new Set((text.match(WORD) ?? []).map((word) => word.toLowerCase()))];

/** What a reader has typed so far: three words of an entry that say something, the last half typed. */
export function shortQueries(entries: readonly Entry[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const frequencies = documentFrequencies(entries);
  const saysSomething = (word: string) => (frequencies.get(word) ?? 0) < COMMON_SHARE * entries.length;
  return Array.from({ length: count }, () => {
    let words: string[] = [];
    while (words.length < WORDS_A_QUERY) words = plainWords(pick(entries, random).text).filter(saysSomething);
    const start = Math.floor(random() * (words.length - WORDS_A_QUERY + 1));
    const chosen = words.slice(start, start + WORDS_A_QUERY);
    const last = chosen.pop()!;
    return [...chosen, last.slice(0, Math.max(LEAST_LETTERS, Math.ceil(last.length / 2)))].join(' ');
  });
}

/** Pages of about 600 words: what happened around one day, told in a row. */
export function pageQueries(entries: readonly Entry[], count: number, seed: number): PageQuery[] {
  const random = randomFrom(seed);
  const byDay = [...entries].sort((a, b) => (a.date < b.date ? -1 : 1));
  const frequencies = documentFrequencies(entries);
  return Array.from({ length: count }, () => {
    const start = Math.floor(random() * byDay.length);
    const told: string[] = [];
    let length = 0;
    for (let at = start; length < PAGE_WORDS; at = (at + 1) % byDay.length) {
      const { title, text } = byDay[at]!;
      told.push(`${title} ${text}`);
      length += told.at(-1)!.split(' ').length;
    }
    const text = told.join(' ').split(' ').slice(0, PAGE_WORDS).join(' ');
    return { text, day: byDay[start]!.date, rareWords: rarest(text, frequencies, RAREST_SHARE * entries.length) };
  });
}

function rarest(text: string, frequencies: ReadonlyMap<string, number>, least: number): string[] {
  const frequency = (word: string) => frequencies.get(word) ?? 0;
  const found = plainWords(text).filter((word) => frequency(word) >= Math.max(2, least));
  return found.sort((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1)).slice(0, RARE_WORDS);
}

function documentFrequencies(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text } of entries) {
    for (const word of plainWords(`${title} ${text}`)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
