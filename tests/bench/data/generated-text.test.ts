import { describe, expect, it } from 'vitest';
import { quantile } from '../report/statistics';
import { generateTexts, recombine, wordOfRank } from './generated-text';

const texts = generateTexts(4_000, 7);

describe('generated texts', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateTexts(20, 7)).toEqual(texts.slice(0, 20));
    expect(generateTexts(20, 8)).not.toEqual(texts.slice(0, 20));
  });

  it('are as long as news: median 24 words, quartiles 18 and 33', () => {
    const lengths = texts.map(({ text }) => text.split(' ').length);
    expect(quantile(lengths, 0.5)).toBeCloseTo(24, -0.5);
    expect(quantile(lengths, 0.25)).toBeCloseTo(18, -0.5);
    expect(quantile(lengths, 0.75)).toBeCloseTo(33, -0.5);
  });

  it('use words as unevenly as news: the first makes up some 6 %, and most words occur once', () => {
    const counts = new Map<string, number>();
    for (const word of texts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    expect(sorted[0]! / total).toBeGreaterThan(0.04);
    expect(sorted[0]! / total).toBeLessThan(0.12);
    expect(sorted.filter((count) => count === 1).length / sorted.length).toBeGreaterThan(0.4);
  });

  it('are dated by calendar days over fifteen years', () => {
    expect(texts.every(({ date }) => /^20[12]\d-\d\d-\d\d$/.test(date))).toBe(true);
    expect(new Set(texts.map(({ date }) => date.slice(0, 4))).size).toBeGreaterThan(14);
  });
});

it('every rank has a word of its own', () => {
  const words = Array.from({ length: 90_000 }, (_, rank) => wordOfRank(rank).toLowerCase());
  expect(new Set(words).size).toBe(words.length);
});

it('recombined texts begin like one and end like another', () => {
  const two = [
    { date: '2020-01-01', text: 'a b c d' },
    { date: '2021-01-01', text: 'e f g h' },
  ];
  const made = recombine(two, 50, 1).map(({ text }) => text);
  expect([...new Set(made)].sort()).toEqual(['a b c d', 'a b g h', 'e f c d', 'e f g h']);
});
