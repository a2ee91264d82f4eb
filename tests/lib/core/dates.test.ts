import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysFrom, parseDate } from '../../../lib/core/dates';

describe('parseDate', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2022-02', '2022-02-01', '2022-02-28', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022-03-29', '2022-03-29', '2022-03-29', 'day'],
    ['2022-03-10/2022-03-11', '2022-03-10', '2022-03-11', 'interval'],
    ['2022-12/2023-01', '2022-12-01', '2023-01-31', 'interval'],
  ])('reads %s', (text, first, last, precision) => {
    expect(parseDate(text)).toEqual({ first, last, precision });
  });

  it.each([
    '',
    '2022-13',
    '2022-00',
    '2022-02-29',
    '2022-04-31',
    '2022-3-1',
    '29 March 2022',
    '2022-03-11/2022-03-10',
    '2022/',
  ])('refuses %j', (text) => expect(parseDate(text)).toBeNull());

  it('agrees with the calendar of Date on every day', () => {
    const days = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parseDate(text) !== null).toBe(exists);
      }),
    );
  });
});

describe('daysFrom', () => {
  it.each([
    ['2022-03-30', '2022-03-29', -1],
    ['2022-03-30', '2022-03-30', 0],
    ['2022-03-30', '2022-04-03', 4],
    ['2022-03-10', '2022-03-10/2022-03-11', 0],
    ['2022-03-12', '2022-03-10/2022-03-11', -1],
    ['2022-03-15', '2022-03', 0],
    ['2022-02-27', '2022-03', 2],
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s are %d days', (day, date, days) => {
    expect(daysFrom(day, parseDate(date)!)).toBe(days);
  });

  it('counts days whatever the clock does in between', () => {
    expect(dayNumber('2022-03-28') - dayNumber('2022-03-27')).toBe(1);
    expect(dayNumber('1970-01-01')).toBe(0);
  });
});
