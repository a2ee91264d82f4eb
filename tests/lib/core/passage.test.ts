import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestPassage, type Place } from '../../../lib/core/passage';

/** Every window, looked at one by one. */
function naive(places: readonly Place[]): number {
  const weightFrom = (start: number) => {
    const inside = places.filter(({ at }) => at >= start && at < start + 60);
    return [...new Map(inside.map(({ term, weight }) => [term, weight])).values()].reduce((sum, one) => sum + one, 0);
  };
  return Math.max(0, ...places.map(({ at }) => weightFrom(at)));
}

const weights: Readonly<Record<string, number>> = { a: 1, b: 2, c: 4, d: 8 };
const place = fc
  .record({ at: fc.nat(300), term: fc.constantFrom('a', 'b', 'c', 'd') })
  .map(({ at, term }) => ({ at, term, weight: weights[term] ?? 0 }));

describe('heaviestPassage', () => {
  it('agrees with looking at every window', () => {
    fc.assert(fc.property(fc.array(place, { maxLength: 40 }), (places) => heaviestPassage(places) === naive(places)));
  });

  it('weighs nothing for no places', () => {
    expect(heaviestPassage([])).toBe(0);
  });
});
