import { parseDate } from '../core/dates';
import type { Entry } from '../core/entry';
import { toLatin } from '../core/latin';
import { termOf } from '../core/words';
import { filterTerms } from './fields';
import type { SearchHit, SearchQuery } from './query';
import type { Hit, Vocabulary } from './vocabulary';

const QUERY_WORD = /[\p{L}\p{N}]+/gu;

interface Found {
  score: number;
  words: number;
  written: Set<string>;
}

/**
 * Entries for a reader's words: those that have every word, or if there are none, any. The last word may be unfinished.
 * Higher scores first, on equal scores the newest, then by id.
 */
export function searchEntries(
  query: SearchQuery,
  entries: readonly Entry[],
  vocabulary: Vocabulary,
  has: (entry: number, term: string) => boolean,
): SearchHit[] {
  const words = query.text.match(QUERY_WORD) ?? [];
  const filters = filterTerms(query);
  if (words.length === 0 && filters.length === 0 && !query.from && !query.to) return [];
  const found = new Map<number, Found>();
  if (words.length === 0) for (const at of entries.keys()) found.set(at, { score: 0, words: 0, written: new Set() });
  for (const [index, word] of words.entries()) {
    countHits(found, hitsOf(word, index === words.length - 1, vocabulary), entries.length);
  }
  const inRange = [...found].filter(([at]) => touches(entries[at]!, query) && filters.every((term) => has(at, term)));
  const complete = inRange.filter(([, { words: matched }]) => matched === words.length);
  return (complete.length > 0 ? complete : inRange)
    .map(([at, { score, written }]) => ({ entry: entries[at]!, score, matched: [...written] }))
    .sort(byScoreThenNewest)
    .slice(0, query.limit);
}

/** What each entry has for one word: as it is spelt, inflected in any language of the entries, or begun. */
function hitsOf(word: string, last: boolean, vocabulary: Vocabulary): Hit[] {
  const folded = toLatin(word);
  const terms = new Set([...vocabulary.languages].map((language) => `=${termOf(word, language)}`));
  const hits = [...terms].flatMap((term) => vocabulary.exact(term));
  return hits.concat(last ? vocabulary.beginning(folded) : vocabulary.exact(folded));
}

/** One word counts once in an entry, by its best hit. */
function countHits(found: Map<number, Found>, hits: readonly Hit[], size: number): void {
  const best = new Map<number, number>();
  for (const { entry, weight } of hits) best.set(entry, Math.max(weight, best.get(entry) ?? 0));
  const rarity = Math.log(1 + size / (best.size + 0.5));
  for (const [entry, weight] of best) {
    const all = found.get(entry) ?? { score: 0, words: 0, written: new Set() };
    all.score += rarity * weight;
    all.words++;
    found.set(entry, all);
  }
  for (const { entry, written } of hits) found.get(entry)?.written.add(written);
}

function touches(entry: Entry, { from, to }: SearchQuery): boolean {
  if (!from && !to) return true;
  const span = parseDate(entry.date);
  return span !== null && (!from || span.last >= from) && (!to || span.first <= to);
}

function byScoreThenNewest(a: SearchHit, b: SearchHit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.entry.date !== b.entry.date) return a.entry.date < b.entry.date ? 1 : -1;
  return a.entry.id < b.entry.id ? -1 : 1;
}
