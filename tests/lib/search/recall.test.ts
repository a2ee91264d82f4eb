import { describe, expect, it } from 'vitest';
import type { WeightedTerm } from '../../../lib/core/candidates';
import type { Entry } from '../../../lib/core/entry';
import { buildLexicon } from '../../../lib/core/lexicon';
import { buildEntryIndex } from '../../../lib/search/entry-index';
import { sampleEntry } from '../../sample-entries';
import { impactsOf } from './naive-search';

const ENTRIES = 3_000;
const VOCABULARY = 6_000;
const WORDS_AN_ENTRY = 40;
const BEST = 20;
const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ka', 'lem', 'mi', 'nor', 'pu', 'ras', 'sol', 'ti', 'vun'];

/** Numbers from 0 to 1 that look random and are the same at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A word of its own for each number. */
function wordOf(number: number): string {
  let [word, rest] = ['', number + SYLLABLES.length];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** A word as often as in real text: the n-th commonest is n times as rare as the commonest (Zipf). */
function zipf(next: () => number): string {
  return wordOf(Math.floor(VOCABULARY ** next()));
}

function randomEntry(number: number, next: () => number): Entry {
  const words = (count: number) => Array.from({ length: count }, () => zipf(next)).join(' ');
  const length = WORDS_AN_ENTRY * (0.3 + 1.4 * next());
  return sampleEntry({ id: `entry-${number}`, title: words(8), text: words(Math.round(length)), sources: [] });
}

describe('impacts of one byte', () => {
  it('find at least 99 of 100 of the best twenty that exact scores find', { timeout: 60_000 }, async () => {
    const next = chance(3);
    const lexicon = buildLexicon([]);
    const entries = Array.from({ length: ENTRIES }, (_, number) => randomEntry(number, next));
    const index = buildEntryIndex(entries, lexicon);
    const impacts = new Map(entries.map((entry) => [entry.id, impactsOf(entry, lexicon)]));
    let [found, wanted] = [0, 0];
    for (let run = 0; run < 200; run++) {
      // A reader's few words, and a page's many.
      const terms = [...impacts.get(`entry-${Math.floor(next() * ENTRIES)}`)!.keys()].slice(0, run % 2 === 0 ? 3 : 30);
      const query = terms.map((term): WeightedTerm => ({ term, weight: 1 + 8 * next() }));
      const best = exactBest(query, impacts);
      const got = await index.candidates(query, BEST);
      // What is exactly as good as the twentieth is as good an answer.
      found += got.filter(({ id }) => best.scores.get(id)! >= best.last).length;
      wanted += Math.min(BEST, best.count);
    }
    expect(found / wanted).toBeGreaterThanOrEqual(0.99);
  });
});

function exactBest(query: readonly WeightedTerm[], impacts: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const scores = new Map<string, number>();
  for (const [id, has] of impacts) {
    const score = query.reduce((sum, { term, weight }) => sum + weight * (has.get(term) ?? 0), 0);
    if (score > 0) scores.set(id, score);
  }
  const sorted = [...scores.values()].sort((a, b) => b - a);
  return { scores, count: sorted.length, last: (sorted[Math.min(BEST, sorted.length) - 1] ?? 0) - 1e-9 };
}
