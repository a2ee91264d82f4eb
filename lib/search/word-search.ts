import type { DocumentSet } from './document-set';
import { evaluate, wholeWeights } from './evaluate';
import type { Clause } from './exhaustive';
import { complete, correct, type Expansion, expandExactly, join } from './expansions';
import type { PostingList } from './postings';
import type { SegmentReader } from './segment-reader';
import type { Ranked } from './top';

/** A reader's words as a query: what each stands for, and the postings of that in each segment. */
export interface WordQuery {
  readonly expansions: readonly Expansion[];
  readonly lists: readonly ReadonlyMap<string, PostingList>[];
}

/**
 * What a document gets for each word that it has, before what the word itself is worth: more than all words together
 * are worth, so documents with more of the words always come first.
 */
const BONUS = 2 ** 26;

/** Expands each word: as it is spelt, the last one also as a beginning, and what nothing is found for with mistakes. */
export async function prepareWords(words: readonly string[], readers: readonly SegmentReader[]): Promise<WordQuery> {
  const [completed, ...expansions] = await Promise.all([
    complete(words.at(-1)!, readers),
    ...words.map((word) => expandExactly(word, readers)),
  ]);
  expansions.push(join(expansions.pop()!, completed));
  let lists = await listsOf(expansions, readers);
  const unknown = expansions.flatMap((expansion, index) => (isFound(expansion, lists) ? [] : index));
  for (const index of unknown) expansions[index] = await correct(words[index]!, readers);
  if (unknown.length > 0) lists = await listsOf(expansions, readers);
  return { expansions, lists };
}

/** The best documents of one segment. */
export function searchWords(
  query: WordQuery,
  segment: number,
  readers: readonly SegmentReader[],
  limit: number,
  allowed: DocumentSet | null,
): readonly Ranked[] {
  const weights = wholeWeights(rarities(query, readers), BONUS);
  const lists = query.lists[segment]!;
  const clauses = query.expansions.map((expansion, word): Clause => {
    const weight = weights[word]!;
    return [...expansion].flatMap(([term, factor]) => {
      const list = lists.get(term);
      return list ? { list, weight: Math.max(1, Math.floor(weight * factor)), bonus: BONUS } : [];
    });
  });
  return evaluate(clauses, readers[segment]!.segment.size, limit, allowed);
}

/** How many of the words a document with this score has. */
export function wordsIn(score: number): number {
  return Math.floor(score / BONUS);
}

/** How much a score is beyond the words counted: 0 to 1. */
export function shareOf(score: number): number {
  return (score % BONUS) / BONUS;
}

/** `ln(1 + N / (n + 0.5))` for a word whose terms occur `n` times in `N` entries. */
function rarities({ expansions, lists }: WordQuery, readers: readonly SegmentReader[]): number[] {
  const size = readers.reduce((sum, { segment }) => sum + segment.size, 0);
  return expansions.map((expansion) => {
    let count = 0;
    for (const term of expansion.keys()) for (const list of lists) count += list.get(term)?.count ?? 0;
    return Math.log(1 + size / (Math.min(size, count) + 0.5));
  });
}

function listsOf(expansions: readonly Expansion[], readers: readonly SegmentReader[]) {
  const terms = new Set(expansions.flatMap((expansion) => [...expansion.keys()]));
  return Promise.all(readers.map((reader) => reader.lists(terms)));
}

const isFound = (expansion: Expansion, lists: readonly ReadonlyMap<string, PostingList>[]) =>
  [...expansion.keys()].some((term) => lists.some((list) => list.has(term)));
