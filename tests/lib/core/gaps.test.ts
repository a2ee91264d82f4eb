import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../../lib/core/dates';
import { coveredDays, gapAround } from '../../../lib/core/gaps';

describe('the days that an archive says nothing of', () => {
  const covered = coveredDays(['2022-03-10', '2022-03-01/2022-03-02', '2022-03-12', '2022-03-10']);

  it('are known by the days that entries begin or end on', () => {
    expect(covered).toEqual(['2022-03-01', '2022-03-02', '2022-03-10', '2022-03-12']);
  });

  it('are named where there are at least seven', () => {
    expect(gapAround(covered, '2022-03-05')).toEqual({ first: '2022-03-03', last: '2022-03-09' });
    expect(gapAround(covered, '2022-03-11')).toBeNull();
  });

  it('are not named for a covered day, or beyond what is covered', () => {
    expect(gapAround(covered, '2022-03-10')).toBeNull();
    expect(gapAround(covered, '2022-02-01')).toBeNull();
    expect(gapAround(covered, '2022-05-01')).toBeNull();
    expect(gapAround([], '2022-05-01')).toBeNull();
  });

  it('are what a search day by day finds', () => {
    const days = fc.uniqueArray(fc.integer({ min: 19_000, max: 19_060 }), { minLength: 1 });
    fc.assert(
      fc.property(days, fc.integer({ min: 18_990, max: 19_070 }), (numbers, day) => {
        const gap = gapAround(coveredDays(numbers.map(dayOf)), dayOf(day));
        const set = new Set(numbers);
        let [first, last] = [day, day];
        while (!set.has(first - 1) && first > 18_980) first -= 1;
        while (!set.has(last + 1) && last < 19_080) last += 1;
        const isInside = first > 18_980 && last < 19_080;
        const expected = !set.has(day) && isInside && last - first >= 6;
        expect(gap && [dayNumber(gap.first), dayNumber(gap.last)]).toEqual(expected ? [first, last] : null);
      }),
    );
  });
});
