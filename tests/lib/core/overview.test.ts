import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/core/dates';
import { barOf, daysOf, isInRange, overviewOf } from '../../../lib/core/overview';

const days = fc.array(fc.integer({ min: 18_000, max: 21_000 }).map(dayOf), { minLength: 2, maxLength: 80 });

describe('entries over time', () => {
  it('count each entry in exactly one bar', () => {
    fc.assert(
      fc.property(days, (dates) => {
        const overview = overviewOf(dates);
        fc.pre(overview !== null);
        expect(overview!.bars.reduce((sum, count) => sum + count)).toBe(dates.length);
        expect(overview!.bars.length).toBeLessThanOrEqual(48);
        for (const [bar, count] of overview!.bars.entries()) {
          const inBar = dates.filter((date) => isInRange(overview!, { from: bar, to: bar }, date));
          expect(inBar).toHaveLength(count);
        }
      }),
    );
  });

  it('give each day between their ends the bar whose days hold it', () => {
    const overview = overviewOf(['2022-01-01', '2022-12-31'])!;
    const bar = barOf(overview, '2022-07-14');
    const { first, last } = daysOf(overview, { from: bar, to: bar });
    expect(first <= '2022-07-14' && '2022-07-14' <= last).toBe(true);
  });

  it('do not press most entries together for the sake of a few', () => {
    const spring = Array.from({ length: 30 }, (_, day) => dayOf(19_000 + day));
    const overview = overviewOf(['2014-03-18', ...spring, '2025-08-15'])!;
    expect(overview).toMatchObject({ daysABar: 1, hasEarlier: true, hasLater: true });
  });

  it('hold the day of the page, and are nothing within a week', () => {
    const overview = overviewOf(['2022-03-29', '2022-03-30'], '2022-04-30')!;
    expect(overview.last).toBe('2022-04-30');
    expect(overviewOf(['2022-03-24', '2022-03-30'])).toBeNull();
    expect(overviewOf([])).toBeNull();
  });
});
