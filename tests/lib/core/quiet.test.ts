import { describe, expect, it } from 'vitest';
import { isQuiet, quietFrom, siteOf } from '../../../lib/core/quiet';

/** In the reader's own time zone. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

describe('a pause', () => {
  it('of an hour ends after an hour', () => {
    expect(quietFrom('hour', at(22, 23, 30))).toBe(at(23, 0, 30).getTime());
  });

  it.each([
    ['in the evening', at(22, 21), at(23, 5)],
    ['on the last day of a month', at(30, 12), at(31, 5)],
    ['at night, which still belongs to the day before', at(23, 2), at(23, 5)],
  ])('until tomorrow ends in the morning: %s', (_, now, end) => {
    expect(quietFrom('tomorrow', now)).toBe(end.getTime());
  });

  it('holds until its end and no longer', () => {
    const until = at(22, 12).getTime();
    expect(isQuiet(until, until - 1)).toBe(true);
    expect(isQuiet(until, until)).toBe(false);
    expect(isQuiet(quietFrom('always', at(22, 12)), at(22, 12).getTime() * 100)).toBe(true);
  });
});

it('a site is its host without www', () => {
  expect(siteOf('https://www.bbc.com/news?x')).toBe('bbc.com');
  expect(siteOf('https://m.youtube.com/watch?v=a')).toBe('m.youtube.com');
});
