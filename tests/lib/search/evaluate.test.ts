import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListCursor, UnionCursor } from '../../../lib/search/cursors';
import { DocumentSet } from '../../../lib/search/document-set';
import { wholeWeights } from '../../../lib/search/evaluate';
import { addUp, type Clause } from '../../../lib/search/exhaustive';
import { maxScore } from '../../../lib/search/max-score';
import { encodePostings, PostingList } from '../../../lib/search/postings';

const SIZE = 3_000;

/** Numbers from 0 to 1 that look random and are the same at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A list of some share of all documents. */
function randomList(share: number, next: () => number): PostingList {
  const postings: number[] = [];
  for (let document = 0; document < SIZE; document++) {
    if (next() < share) postings.push(document * 256 + 1 + Math.floor(next() ** 3 * 255));
  }
  if (postings.length === 0) postings.push(Math.floor(next() * SIZE) * 256 + 7);
  return new PostingList(encodePostings(postings));
}

function randomClauses(next: () => number, lists: readonly PostingList[]): Clause[] {
  const clauses = 1 + Math.floor(next() * 6);
  const weights = wholeWeights(
    Array.from({ length: clauses }, () => next() * 9),
    2 ** 28,
  );
  return weights.map((weight) =>
    Array.from({ length: next() < 0.3 ? 3 : 1 }, () => ({
      list: lists[Math.floor(next() * lists.length)]!,
      weight: Math.max(1, Math.floor(weight * next())),
      bonus: next() < 0.5 ? 2 ** 26 : 0,
    })),
  );
}

describe('MaxScore', () => {
  it('equals adding up every posting, on a thousand random queries', () => {
    const next = chance(7);
    const lists = Array.from({ length: 60 }, (_, index) => randomList(0.6 ** (index / 4), next));
    for (let run = 0; run < 1_000; run++) {
      const clauses = randomClauses(next, lists);
      const allowed = next() < 0.5 ? null : new DocumentSet(SIZE);
      for (let document = 0; document < SIZE; document++) if (next() < 0.7) allowed?.add(document);
      const cursors = clauses.map((clause) =>
        clause.length === 1 ? new ListCursor(clause[0]!) : new UnionCursor(clause, SIZE),
      );
      const limit = 1 + Math.floor(next() * 30);
      expect(maxScore(cursors, limit, allowed)).toEqual(addUp(clauses, SIZE, limit, allowed));
    }
  });
});

describe('whole weights', () => {
  it('never let a sum grow over what a counter of 32 bits holds', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(weights, (some) => {
        const whole = wholeWeights(some, 2 ** 32 - 1);
        expect(whole.every((weight) => Number.isInteger(weight) && weight >= 1)).toBe(true);
        expect(whole.reduce((sum, weight) => sum + 255 * weight, 0)).toBeLessThan(2 ** 32);
      }),
    );
  });
});
