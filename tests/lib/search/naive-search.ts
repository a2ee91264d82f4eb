import { dateTerms } from '../../../lib/core/candidates';
import { parseDate } from '../../../lib/core/dates';
import type { Entry } from '../../../lib/core/entry';
import { documentOfEntry } from '../../../lib/core/entry-document';
import { toLatin } from '../../../lib/core/latin';
import type { Lexicon } from '../../../lib/core/lexicon';
import { stopWords } from '../../../lib/core/stop-words';
import { readWords, termOf } from '../../../lib/core/words';
import { fieldTerms, filterTerms } from '../../../lib/search/fields';
import { exactImpact } from '../../../lib/search/impact';
import type { SearchQuery } from '../../../lib/search/query';

/** What the index answers, found by looking at every entry anew for every question. */
export interface NaiveHit {
  readonly id: string;
  /** Words found, and the share of the highest possible score. */
  readonly score: number;
}

/** The impacts of an entry's terms, not rounded, 0 to 1. */
export function impactsOf(entry: Entry, lexicon: Lexicon): Map<string, number> {
  const { terms, swallowed, length } = documentOfEntry(entry, lexicon);
  const impacts = new Map<string, number>();
  for (const [term, { weight }] of terms) impacts.set(term, exactImpact(weight, length) / 2.2);
  for (const term of swallowed) if (!terms.has(term)) impacts.set(term, exactImpact(1, length) / 2.2);
  for (const term of [...dateTerms(entry.date), ...fieldTerms(entry)]) impacts.set(term, 1 / 2.2);
  return impacts;
}

/** Every entry that a search must find, in any order. */
export function searchNaively(query: SearchQuery, entries: readonly Entry[], lexicon: Lexicon): NaiveHit[] {
  const written = query.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isStopWord = (word: string) => entries.some(({ language }) => stopWords(language).has(word.toLowerCase()));
  const words = written.filter((word, index) => index === written.length - 1 || !isStopWord(word));
  const impacts = new Map(entries.map((entry) => [entry, impactsOf(entry, lexicon)]));
  const expansions = words.map((word, index) => expand(word, index === words.length - 1, entries, impacts, lexicon));
  const rarities = expansions.map((expansion) => {
    let count = 0;
    for (const has of impacts.values()) for (const term of expansion.keys()) if (has.has(term)) count++;
    return Math.log(1 + entries.length / (Math.min(entries.length, count) + 0.5));
  });
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const passing = entries.filter((entry) => passes(entry, query, impacts.get(entry)!));
  const hits = passing.map((entry) => {
    const best = expansions.map((expansion) => bestOf(expansion, impacts.get(entry)!));
    const share = best.reduce((sum, impact, index) => sum + impact * rarities[index]!, 0) / all;
    return { id: entry.id, words: best.filter((impact) => impact > 0).length, share };
  });
  const most = hits.some((hit) => hit.words === words.length) ? words.length : 1;
  return hits.filter((hit) => hit.words >= most).map(({ id, words, share }) => ({ id, score: words + share }));
}

function bestOf(expansion: ReadonlyMap<string, number>, impacts: ReadonlyMap<string, number>): number {
  return Math.max(0, ...[...expansion].map(([term, factor]) => factor * (impacts.get(term) ?? 0)));
}

function passes(entry: Entry, query: SearchQuery, impacts: ReadonlyMap<string, number>): boolean {
  const span = parseDate(entry.date)!;
  if (query.from && query.to && query.from > query.to) return false;
  if (query.from && span.last < query.from) return false;
  if (query.to && span.first > query.to) return false;
  return filterTerms(query).every((term) => impacts.has(term));
}

function expand(
  word: string,
  last: boolean,
  entries: readonly Entry[],
  impacts: ReadonlyMap<Entry, ReadonlyMap<string, number>>,
  lexicon: Lexicon,
): Map<string, number> {
  const spellings = entries.flatMap((entry) => spellingsOf(entry, impacts.get(entry)!, lexicon));
  const folded = toLatin(word);
  const inflected = new Set(entries.map((entry) => termOf(word, entry.language)));
  const expansion = new Map<string, number>();
  const add = (term: string, factor: number) => expansion.set(term, Math.max(factor, expansion.get(term) ?? 0));
  for (const term of inflected) add(term, 1);
  for (const { spelling, term } of spellings) {
    if (spelling === folded || inflected.has(spelling)) add(term, 1);
    else if (last && spelling.startsWith(folded)) add(term, 0.8);
  }
  const found = [...impacts.values()].some((has) => [...expansion.keys()].some((term) => has.has(term)));
  if (found) return expansion;
  const edits = folded.length >= 9 ? 2 : folded.length >= 5 ? 1 : 0;
  const near = spellings.filter(({ spelling }) => edits > 0 && areNear(spelling, folded, edits));
  return new Map(near.map(({ term }) => [term, 0.6]));
}

function spellingsOf(entry: Entry, impacts: ReadonlyMap<string, number>, lexicon: Lexicon) {
  const texts = [entry.title, entry.text, ...entry.moments.map(({ text }) => text)];
  const written = texts
    .flatMap((text) => readWords(text, entry.language))
    .map(({ written, term }) => ({ spelling: toLatin(written), term }));
  const named = [...impacts.keys()].flatMap((term) =>
    (lexicon.entity(term.replace(/^@/, ''))?.names ?? []).flatMap((name) =>
      readWords(name, 'en').flatMap((word) => [
        { spelling: toLatin(word.written), term },
        { spelling: word.term, term },
      ]),
    ),
  );
  return [...written, ...named];
}

/** By trying: whether so many edits make one of the other; the first letter stays. */
export function areNear(left: string, right: string, edits: number): boolean {
  return left[0] === right[0] && isReached(left.slice(1), right.slice(1), edits, left[0]!, right[0]!);
}

function isReached(left: string, right: string, edits: number, beforeLeft: string, beforeRight: string): boolean {
  if (left === right) return true;
  if (left !== '' && left[0] === right[0] && isReached(left.slice(1), right.slice(1), edits, left[0]!, right[0]!))
    return true;
  if (edits === 0) return false;
  const [l, r] = [left[0] ?? '', right[0] ?? ''];
  if (left !== '' && right !== '' && isReached(left.slice(1), right.slice(1), edits - 1, l, r)) return true;
  if (left !== '' && isReached(left.slice(1), right, edits - 1, l, beforeRight)) return true;
  if (right !== '' && isReached(left, right.slice(1), edits - 1, beforeLeft, r)) return true;
  const exchanged = left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0];
  return exchanged && isReached(left.slice(2), right.slice(2), edits - 1, left[1]!, right[1]!);
}
