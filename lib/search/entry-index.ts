import { type CandidateSource, dateTerms, type WeightedTerm } from '../core/candidates';
import type { Entry } from '../core/entry';
import { documentOfEntry } from '../core/entry-document';
import type { Lexicon } from '../core/lexicon';
import { fieldTerms } from './fields';
import type { SearchHit, SearchQuery } from './query';
import { searchEntries } from './search-entries';
import { Vocabulary } from './vocabulary';

export { type SearchHit, type SearchQuery, SearchQuerySchema } from './query';

/** Entries by their terms. */
export interface EntryIndex extends CandidateSource {
  /** Entries for a reader's words, best first; every word must match, or if that finds nothing, any. */
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
}

interface Posting {
  readonly entry: number;
  /** How much the term counts in the entry: its frequency, saturating, against the entry's length. */
  readonly impact: number;
}

/** Saturation and length normalisation of Okapi BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

/** An inverted index in memory. Ties go by id, so the order of the entries never matters. */
export function buildEntryIndex(entries: readonly Entry[], lexicon: Lexicon): EntryIndex {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const postings = post(sorted, lexicon);
  let vocabulary: Vocabulary | null = null;
  const has = (at: number, term: string) => postings.get(term)?.some(({ entry }) => entry === at) ?? false;
  return {
    size: sorted.length,
    frequencies: async (terms) => new Map(terms.map((term) => [term, postings.get(term)?.length ?? 0])),
    candidates: async (query, limit) => best(score(query, postings, sorted.length), limit).map((at) => sorted[at]!),
    search: async (query) => {
      vocabulary ??= new Vocabulary(sorted, lexicon);
      return searchEntries(query, sorted, vocabulary, has);
    },
  };
}

function post(entries: readonly Entry[], lexicon: Lexicon): Map<string, Posting[]> {
  const documents = entries.map((entry) => documentOfEntry(entry, lexicon));
  const mean = documents.reduce((all, { length }) => all + length, 0) / Math.max(1, documents.length);
  const postings = new Map<string, Posting[]>();
  const add = (term: string, posting: Posting) => {
    const list = postings.get(term);
    if (list) list.push(posting);
    else postings.set(term, [posting]);
  };
  for (const [entry, document] of documents.entries()) {
    const fit = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * document.length) / Math.max(1, mean));
    const impactOf = (weight: number) => (weight * (1 + SATURATION)) / (weight + fit);
    for (const [term, { weight }] of document.terms) add(term, { entry, impact: impactOf(weight) });
    for (const term of document.swallowed) if (!document.terms.has(term)) add(term, { entry, impact: impactOf(1) });
    for (const term of dateTerms(entries[entry]!.date)) add(term, { entry, impact: 1 });
    for (const term of fieldTerms(entries[entry]!)) add(term, { entry, impact: 1 });
  }
  return postings;
}

function score(
  query: readonly WeightedTerm[],
  postings: ReadonlyMap<string, readonly Posting[]>,
  size: number,
): Float64Array {
  const scores = new Float64Array(size);
  for (const { term, weight } of query) {
    for (const { entry, impact } of postings.get(term) ?? []) scores[entry]! += weight * impact;
  }
  return scores;
}

function best(scores: Float64Array, limit: number): number[] {
  const found: number[] = [];
  for (let entry = 0; entry < scores.length; entry++) if (scores[entry]! > 0) found.push(entry);
  return found.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
