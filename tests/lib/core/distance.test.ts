import { describe, expect, it } from 'vitest';
import { type Distance, distanceFrom } from '../../../lib/core/distance';

const of = (parts: Partial<Distance>): Distance => ({
  direction: 'before',
  amount: 0,
  unit: 'day',
  approximate: false,
  precision: 'day',
  ...parts,
});

describe('the distance from 30 March 2022', () => {
  it.each([
    ['2022-03-29', of({ amount: 1 })],
    ['2022-03-19', of({ amount: 11 })],
    ['2022-03-30', of({ direction: 'same' })],
    ['2022-04-27', of({ direction: 'after', amount: 4, unit: 'week' })],
    ['2022-05-03', of({ direction: 'after', amount: 5, unit: 'week', approximate: true })],
    ['2021-06-30', of({ amount: 9, unit: 'month' })],
    ['2021-06-28', of({ amount: 9, unit: 'month', approximate: true })],
    ['2014-03-18', of({ amount: 8, unit: 'year', approximate: true })],
    ['2022-04', of({ direction: 'after', amount: 1, unit: 'month', approximate: true, precision: 'month' })],
    ['2022', of({ direction: 'same', unit: 'year', approximate: true, precision: 'year' })],
    ['2022-03-10/2022-03-11', of({ amount: 19, precision: 'interval' })],
  ])('to %s', (date, distance) => {
    expect(distanceFrom('2022-03-30', date)).toEqual(distance);
  });

  it('is null for a date that does not exist', () => {
    expect(distanceFrom('2022-03-30', '2022-02-30')).toBeNull();
  });
});
