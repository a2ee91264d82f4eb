import { expect, test } from 'vitest';
import { betterText } from '../../../lib/sites/better-text';

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `Line ${from + i} of what the council of the harbour has decided.`).join(
    '\n',
  );

test('the quick text stands when the slow one holds it with a little more around', () => {
  expect(betterText(lines(10, 20), `Subscribe to our letter.\n${lines(10, 22)}`)).toBe(lines(10, 20));
});

test('the slow text stands in for one that misses much, holds too much, or is of another part of the page', () => {
  expect(betterText(lines(10, 15), lines(10, 40))).toBe(lines(10, 40));
  expect(betterText(lines(10, 40), lines(20, 30))).toBe(lines(20, 30));
  expect(betterText(lines(10, 20), lines(50, 62))).toBe(lines(50, 62));
});

test('something is better than nothing', () => {
  expect([betterText('', 'slow'), betterText('quick', ''), betterText('', '')]).toEqual(['slow', 'quick', '']);
});
