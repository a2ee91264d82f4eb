import { describe, expect, it } from 'vitest';
import { learnDecision, learnRanking } from './learning';
import { scoreDecisions } from './scores';
import type { Gold } from './task-folder';

const gold = new Map<string, Gold>([
  ['hit', { page: 'hit', about: true, relevant: ['a'] }],
  ['second', { page: 'second', about: true, relevant: ['b'] }],
  ['story', { page: 'story', about: true, relevant: ['*'] }],
  ['other', { page: 'other', about: false, relevant: [] }],
]);
const decision = (page: string, about: boolean, ranking: string[]) => ({ page, about, confidence: 0.5, ranking });

describe('scores', () => {
  it('counts decisions, ranks and usefulness', () => {
    const scores = scoreDecisions(
      [
        decision('hit', true, ['a']),
        decision('second', false, ['a', 'b']),
        decision('story', true, []),
        decision('other', true, ['a']),
      ],
      gold,
    );
    expect(scores.f1).toBeCloseTo(4 / 6);
    expect(scores.falsePositiveRate).toBe(1);
    expect(scores.ndcg10).toBeCloseTo((1 + 1 / Math.log2(3)) / 2);
    expect(scores.precision1).toBe(0.5);
    expect(scores.useful).toBe(0.5);
  });
});

describe('learning', () => {
  it('ranks by the feature that tells, not by the one that does not', () => {
    const lists = [
      {
        rows: [
          [0, 1],
          [1, 1],
        ],
        right: [false, true],
      },
      {
        rows: [
          [1, 0],
          [0, 0],
        ],
        right: [true, false],
      },
    ];
    const [telling, idle] = learnRanking([lists], 2) as [number, number];
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(idle)).toBeLessThan(0.1);
  });

  it('decides by a weight and a bias', () => {
    const examples = [0, 0.1, 0.2, 0.8, 0.9, 1].map((value) => ({ row: [value], right: value > 0.5 }));
    const [weight, bias] = learnDecision([examples], 1) as [number, number];
    expect(weight).toBeGreaterThan(0);
    expect(bias + weight * 0.5).toBeCloseTo(0, 1);
  });
});
