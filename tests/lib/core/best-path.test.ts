import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath } from '../../../lib/core/best-path';

/** What a way is worth, straight from the definition. */
function worthOf(path: readonly number[], gains: readonly (readonly number[])[], switchCost: number): number {
  return path.reduce((sum, state, step) => {
    const entered = state !== 0 && state !== (path[step - 1] ?? 0);
    return sum + gains[step]![state]! - (entered ? switchCost : 0);
  }, 0);
}

/** Every way through so many steps. */
function allPaths(steps: number, states: number): number[][] {
  if (steps === 0) return [[]];
  return allPaths(steps - 1, states).flatMap((path) => Array.from({ length: states }, (_, state) => [...path, state]));
}

const sequence = fc.integer({ min: 1, max: 3 }).chain((states) =>
  fc.array(fc.array(fc.integer({ min: -6, max: 12 }), { minLength: states, maxLength: states }), {
    minLength: 1,
    maxLength: 6,
  }),
);

describe('the best path', () => {
  it('is worth as much as the best of all ways, tried one by one', () => {
    fc.assert(
      fc.property(sequence, fc.integer({ min: 0, max: 9 }), (gains, cost) => {
        const best = Math.max(...allPaths(gains.length, gains[0]!.length).map((path) => worthOf(path, gains, cost)));
        expect(worthOf(bestPath(gains, cost), gains, cost)).toBe(best);
      }),
    );
  });

  it('does not leave a state for less than a change costs', () => {
    const gains = [
      [0, 9, 0],
      [0, 0, 4],
      [0, 9, 0],
    ];
    expect(bestPath(gains, 5)).toEqual([1, 1, 1]);
    expect(bestPath(gains, 1)).toEqual([1, 2, 1]);
  });

  it('of nothing is nothing', () => {
    expect(bestPath([], 5)).toEqual([]);
  });
});
