import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, ratioOfRounds, summarize } from './statistics';

const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });

describe('a median', () => {
  it('is the middle, or halfway between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('has as many values above as below', () => {
    fc.assert(
      fc.property(values, (some) => {
        const middle = median(some);
        const above = some.filter((value) => value > middle).length;
        const below = some.filter((value) => value < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(some.length / 2);
      }),
    );
  });
});

it('a quantile of 0 and 1 is the least and the most', () => {
  fc.assert(
    fc.property(values, (some) => {
      expect(quantile(some, 0)).toBe(Math.min(...some));
      expect(quantile(some, 1)).toBe(Math.max(...some));
    }),
  );
});

it('a summary of nothing is nothing', () => {
  expect(summarize([])).toBeNull();
  expect(summarize([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3, rounds: 3 });
});

describe('a ratio of rounds', () => {
  it('is the median of each round’s own, so that a slow round cancels out', () => {
    expect(ratioOfRounds([20, 2_000, 30], [10, 1_000, 10])).toBe(2);
  });

  it('leaves out rounds in which either failed', () => {
    expect(ratioOfRounds([20, Number.NaN, 8], [10, 10])).toBe(2);
    expect(ratioOfRounds([Number.NaN], [10])).toBeNull();
  });
});
