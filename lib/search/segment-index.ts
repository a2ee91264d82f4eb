import type { WeightedTerm } from '../core/candidates';
import type { Entry } from '../core/entry';
import type { DocumentSet } from './document-set';
import type { EntryIndex } from './entry-index';
import { evaluate, wholeWeights } from './evaluate';
import { queryWords } from './expansions';
import { allowedDocuments, hasFilter } from './filters';
import { highlights } from './highlights';
import { countOf } from './postings';
import type { SearchHit, SearchQuery } from './query';
import { inDocumentOrder } from './segment-builder';
import type { SegmentReader } from './segment-reader';
import type { Ranked } from './top';
import { prepareWords, searchWords, shareOf, wordsIn } from './word-search';

/** Sums of whole weights stay within what a `Uint32Array` holds. */
const HIGHEST_SCORE = 2 ** 32 - 1;

interface Found extends Ranked {
  readonly reader: SegmentReader;
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** Asks every segment and puts the answers together. */
export class SegmentIndex implements EntryIndex {
  readonly size: number;
  readonly #readers: readonly SegmentReader[];

  constructor(readers: readonly SegmentReader[]) {
    this.#readers = readers;
    this.size = readers.reduce((sum, { segment }) => sum + segment.size - segment.dead.length, 0);
  }

  async frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const found of await Promise.all(this.#readers.map((reader) => reader.lookUp(terms)))) {
      for (const [term, payload] of found) counts.set(term, (counts.get(term) ?? 0) + countOf(payload));
    }
    return counts;
  }

  async candidates(query: readonly WeightedTerm[], limit: number): Promise<readonly Entry[]> {
    const weights = wholeWeights(
      query.map(({ weight }) => weight),
      HIGHEST_SCORE,
    );
    const found = await Promise.all(
      this.#readers.map(async (reader) => {
        const lists = await reader.lists(query.map(({ term }) => term));
        const clauses = query.map(({ term }, index) => {
          const list = lists.get(term);
          return list ? [{ list, weight: weights[index]!, bonus: 0 }] : [];
        });
        const ranked = evaluate(clauses, reader.segment.size, limit, await allowedDocuments(reader, null));
        return ranked.map((one) => ({ ...one, reader }));
      }),
    );
    const scored = await fetchEntries(best(found.flat(), limit));
    return scored.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1)).map(({ entry }) => entry);
  }

  async search(query: SearchQuery): Promise<readonly SearchHit[]> {
    const languages = new Set(this.#readers.flatMap(({ segment }) => segment.languages));
    const words = queryWords(query.text, languages);
    const allowed = await Promise.all(this.#readers.map((reader) => allowedDocuments(reader, query)));
    if (words.length === 0) return hasFilter(query) ? this.#newest(allowed, query.limit) : [];
    const prepared = await prepareWords(words, this.#readers);
    const found = this.#readers.flatMap((reader, segment) =>
      searchWords(prepared, segment, this.#readers, query.limit, allowed[segment]!).map((one) => ({ ...one, reader })),
    );
    const ranked = best(found, query.limit);
    const complete = ranked.filter(({ score }) => wordsIn(score) === words.length);
    const scored = await fetchEntries(complete.length > 0 ? complete : ranked);
    return Promise.all(
      newestFirst(scored)
        .sort((a, b) => b.score - a.score)
        .map(async ({ entry, score }) => ({
          entry,
          score: wordsIn(score) + shareOf(score),
          matched: await highlights(entry, words, prepared.expansions, this.#readers),
        })),
    );
  }

  async #newest(allowed: readonly (DocumentSet | null)[], limit: number): Promise<SearchHit[]> {
    const found = this.#readers.flatMap((reader, segment) =>
      reader.documents(allowed[segment]!, limit).map((document) => ({ document, score: 0, reader })),
    );
    return newestFirst(await fetchEntries(found))
      .slice(0, limit)
      .map((scored) => ({ ...scored, matched: [] }));
  }
}

/** Of equal scores the first stay: within a segment the newest. */
function best(found: readonly Found[], limit: number): Found[] {
  return [...found].sort((a, b) => b.score - a.score).slice(0, limit);
}

async function fetchEntries(found: readonly Found[]): Promise<Scored[]> {
  const readers = [...new Set(found.map(({ reader }) => reader))];
  const fetched = await Promise.all(
    readers.map(async (reader) => {
      const here = found.filter((one) => one.reader === reader);
      const entries = await reader.entries(here.map(({ document }) => document));
      return here.map(({ score }, index) => ({ entry: entries[index]!, score }));
    }),
  );
  return fetched.flat();
}

function newestFirst(scored: readonly Scored[]): Scored[] {
  const scores = new Map(scored.map(({ entry, score }) => [entry, score]));
  return inDocumentOrder([...scores.keys()]).map((entry) => ({ entry, score: scores.get(entry)! }));
}
