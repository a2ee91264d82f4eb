import { describe, expect, it } from 'vitest';
import { makeEntries } from './entries';
import { generateTexts } from './generated-text';
import { pageQueries, shortQueries } from './queries';

const entries = makeEntries({ name: 'generated', texts: generateTexts(500, 3) }, 600);

it('entries beyond the texts at hand are made of them', () => {
  expect(entries).toHaveLength(600);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(600);
});

describe('a short query', () => {
  it('is three words that stand in one entry, the last perhaps unfinished', () => {
    const texts = entries.map(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
    for (const query of shortQueries(entries, 40, 5)) {
      const [first, second, begun] = query.split(' ') as [string, string, string];
      const has = (words: string[]) =>
        words.includes(first) && words.includes(second) && words.some((word) => word.startsWith(begun));
      expect(texts.some(has), query).toBe(true);
    }
  });

  it('is the same for the same seed', () => {
    expect(shortQueries(entries, 5, 5)).toEqual(shortQueries(entries, 5, 5));
  });
});

it('a page has 600 words and knows the thirty rarest that other entries share', () => {
  for (const { text, rareWords } of pageQueries(entries, 5, 5)) {
    expect(text.split(' ')).toHaveLength(600);
    expect(rareWords).toHaveLength(30);
    const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
    expect(rareWords.every((word) => words.has(word))).toBe(true);
  }
});
