import { ListCursor, UnionCursor } from './cursors';
import type { DocumentSet } from './document-set';
import { addUp, type Clause } from './exhaustive';
import { maxScore } from './max-score';
import type { Ranked } from './top';

/** Up to here skipping pays for itself; a page asks for eighty terms, and adding up is faster (docs/search-index.md). */
const MOST_SKIPPING = 8;

/** The best documents of a segment of `size` for some clauses. Of equal ones those with the lower number. */
export function evaluate(
  clauses: readonly Clause[],
  size: number,
  limit: number,
  allowed: DocumentSet | null,
): readonly Ranked[] {
  const asked = clauses.filter((clause) => clause.length > 0);
  if (asked.length > MOST_SKIPPING) return addUp(asked, size, limit, allowed);
  return maxScore(
    asked.map((clause) => (clause.length === 1 ? new ListCursor(clause[0]!) : new UnionCursor(clause, size))),
    limit,
    allowed,
  );
}

/**
 * Weights as whole numbers, so that every sum is exact whatever the order of adding: the sum of all `weight * 255` is
 * at most `ceiling`, which is at most 2^32 - 1.
 */
export function wholeWeights(weights: readonly number[], ceiling: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const room = (ceiling - 255 * weights.length) / 255;
  return weights.map((weight) => 1 + (sum > 0 ? Math.floor((weight / sum) * room) : 0));
}
