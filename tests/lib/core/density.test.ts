import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf, sizeOf } from '../../../lib/core/density';

const sizesOf = (count: number) =>
  Object.groupBy(
    Array.from({ length: count }, (_, place) => sizeOf(place, count)),
    (size) => size,
  );

describe('the density of a list', () => {
  it('shows a dozen entries in full', () => {
    expect(sizesOf(12)).toMatchObject({ full: { length: 12 } });
  });

  it('of 120 shows the best in full, more as rows, and tucks the rest', () => {
    expect(sizesOf(120)).toMatchObject({ full: { length: 8 }, row: { length: 40 }, tucked: { length: 72 } });
  });

  it('keeps every entry in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (tucked) => {
        const runs = runsOf([...tucked.entries()], ([, isTucked]) => isTucked);
        expect(runs.flatMap(({ items }) => items)).toEqual([...tucked.entries()]);
        expect(runs.every((run, place) => place === 0 || run.tucked !== runs[place - 1]!.tucked)).toBe(true);
      }),
    );
  });
});
