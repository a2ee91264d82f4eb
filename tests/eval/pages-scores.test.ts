import { expect, test } from 'vitest';
import { isSameTitle, meanOf, quantileOf, shareOf, textF1 } from './pages/scores';

test('F1 counts each word as often as it stands in both texts', () => {
  expect(textF1('The wall stands', 'the wall stands')).toBe(1);
  expect(textF1('the the the', 'the wall')).toBeCloseTo(2 / 5);
  expect(textF1('wall', 'harbour')).toBe(0);
  expect(textF1('', 'harbour')).toBe(0);
  expect(textF1('防波堤', '防波')).toBeCloseTo(4 / 5);
});

test('titles are compared without case, quotation marks, dashes and spaces', () => {
  expect(isSameTitle('The “wall” – again', 'the  "Wall" - again')).toBe(true);
  expect(isSameTitle('The wall', 'The wall again')).toBe(false);
});

test('nothing to count is no score', () => {
  expect([shareOf([], Boolean), meanOf([]), quantileOf([], 0.5)]).toEqual([null, null, null]);
  expect([shareOf([1, 0], Boolean), meanOf([1, 2]), quantileOf([3, 1, 2], 0.5)]).toEqual([0.5, 1.5, 2]);
});
