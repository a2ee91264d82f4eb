import type { Gold } from './task-folder';

/** What the product decides for a page. */
export interface Decision {
  readonly page: string;
  readonly about: boolean;
  readonly confidence: number;
  /** Entry ids, best first, whether they are shown or not. */
  readonly ranking: readonly string[];
}

/** Quality over the pages of a folder; every figure lies between 0 and 1. */
export interface Scores {
  readonly f1: number;
  readonly falsePositiveRate: number;
  readonly ndcg10: number;
  readonly precision1: number;
  /** Shown, and the first entry is right. */
  readonly useful: number;
}

const DEPTH = 10;

/** Scores decisions against the right answers; `*` as relevant means about, but no single entry. */
export function scoreDecisions(decisions: readonly Decision[], gold: ReadonlyMap<string, Gold>): Scores {
  let [hits, alarms, misses, quiet, gain, first, useful, ranked] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { page, about, ranking } of decisions) {
    const truth = gold.get(page);
    if (!truth) continue;
    if (!truth.about) {
      if (about) alarms++;
      else quiet++;
      continue;
    }
    if (about) hits++;
    else misses++;
    if (truth.relevant[0] === '*') continue;
    ranked++;
    gain += ndcg(ranking, new Set(truth.relevant));
    if (!truth.relevant.includes(ranking[0] ?? '')) continue;
    first++;
    if (about) useful++;
  }
  return {
    f1: (2 * hits) / Math.max(1, 2 * hits + alarms + misses),
    falsePositiveRate: alarms / Math.max(1, alarms + quiet),
    ndcg10: gain / Math.max(1, ranked),
    precision1: first / Math.max(1, ranked),
    useful: useful / Math.max(1, ranked),
  };
}

function ndcg(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  const discount = (rank: number) => 1 / Math.log2(rank + 2);
  let gain = 0;
  for (const [rank, id] of ranking.slice(0, DEPTH).entries()) if (relevant.has(id)) gain += discount(rank);
  let ideal = 0;
  for (let rank = 0; rank < Math.min(DEPTH, relevant.size); rank++) ideal += discount(rank);
  return ideal > 0 ? gain / ideal : 0;
}
