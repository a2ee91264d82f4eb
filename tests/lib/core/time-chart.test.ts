import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, cut, neighbour, unitAround, unitFor, zoomOut } from '../../../lib/core/calendar-range';
import { parseDate } from '../../../lib/core/dates';
import { chartOf } from '../../../lib/core/time-chart';

const DAY = 86_400_000;
const dayAt = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
/** Days between 2010 and 2032, and ranges of them. */
const day = fc.integer({ min: 14_610, max: 22_645 }).map(dayAt);
const range = fc
  .tuple(day, day)
  .map((days) => days.sort())
  .map(([from, to]) => ({ from: from!, to: to! }));
const date = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
);

describe('a range of days', () => {
  it('is cut into pieces that follow each other from its first day to its last', () => {
    fc.assert(
      fc.property(range, fc.constantFrom('year', 'month', 'week', 'day'), (whole, unit) => {
        const pieces = cut(whole, unit);
        const days = pieces.flatMap(({ from, to }) =>
          Array.from({ length: countDays({ from, to }) }, (_, at) => dayAt(Date.parse(from) / DAY + at)),
        );
        expect(days).toEqual(
          Array.from({ length: countDays(whole) }, (_, at) => dayAt(Date.parse(whole.from) / DAY + at)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [{ from: '2014-01-01', to: '2026-12-31' }, 'year'],
    [{ from: '2022-01-01', to: '2022-12-31' }, 'month'],
    [{ from: '2022-01-01', to: '2022-03-31' }, 'week'],
    [{ from: '2022-03-01', to: '2022-03-31' }, 'day'],
  ])('%j is looked at by the %s', (one, unit) => {
    expect(unitFor(one)).toBe(unit);
  });

  it('zooms out from a day to its month, its year and everything', () => {
    const everything = { from: '2014-02-22', to: '2026-03-11' };
    const month = zoomOut({ from: '2022-03-29', to: '2022-03-29' }, everything);
    const year = zoomOut(month, everything);
    expect([month, year, zoomOut(year, everything)]).toEqual([
      { from: '2022-03-01', to: '2022-03-31' },
      { from: '2022-01-01', to: '2022-12-31' },
      everything,
    ]);
  });

  it('has neighbours: of a month the months beside it, of some days as many days', () => {
    expect(neighbour(unitAround('2024-03-10', 'month'), -1)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(neighbour(unitAround('2022-03-10', 'year'), 1)).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(neighbour({ from: '2022-03-07', to: '2022-03-13' }, 1)).toEqual({ from: '2022-03-14', to: '2022-03-20' });
  });
});

describe('a chart', () => {
  it('counts what a plain look at every bar and date counts', () => {
    fc.assert(
      fc.property(fc.array(date, { maxLength: 30 }), range, (dates, whole) => {
        const chart = chartOf(dates, whole);
        const naive = chart.bars.map((bar) => dates.filter((one) => isOf(one, bar, whole)).length);
        expect(chart.bars.map(({ count }) => count)).toEqual(naive);
        const touching = dates.filter((one) => parseDate(one)!.first <= whole.to && parseDate(one)!.last >= whole.from);
        expect(naive.reduce((all, count) => all + count, chart.vague)).toBe(touching.length);
      }),
    );
  });

  it('puts a date known to the month on no day', () => {
    const chart = chartOf(['2022-03', '2022-03-29'], { from: '2022-03-01', to: '2022-03-31' });
    expect([chart.vague, chart.bars[0]?.count, chart.bars[28]?.count]).toEqual([1, 0, 1]);
  });
});

/** Whether a date counts in a bar, said the long way. */
function isOf(text: string, bar: { from: string; to: string }, whole: { from: string; to: string }): boolean {
  const { first, last, precision } = parseDate(text)!;
  if (last < whole.from || first > whole.to) return false;
  const begin = first < whole.from ? whole.from : first;
  const end = last > whole.to ? whole.to : last;
  if (begin < bar.from || begin > bar.to) return false;
  return precision === 'day' || precision === 'interval' || end <= bar.to;
}
