import type { Evidence } from './evidence';

/** An entry's evidence with its score in log-odds. */
export interface Ranked {
  readonly evidence: Evidence;
  readonly odds: number;
}

/** What the decision for a page looks at: its best entry, and how that one stands out. */
export function decisionFeatures(ranked: readonly Ranked[]): Record<string, number> {
  const [best, second] = ranked;
  if (!best) return {};
  const { features } = best.evidence;
  const others = ranked.slice(1, 6);
  const mean = (read: (one: Ranked) => number) =>
    others.length ? others.reduce((all, one) => all + read(one), 0) / others.length : 0;
  return {
    ...features,
    odds: best.odds / 5,
    lead: second ? Math.min(1, (best.odds - second.odds) / 5) : 1,
    othersCosine: mean((one) => one.evidence.features.cosine),
    othersCovered: mean((one) => one.evidence.features.entryCovered),
    cosineSquared: features.cosine ** 2,
    namesBoth: features.entryNamesCovered * features.pageNamesCovered,
    namesSquared: features.entryNamesCovered ** 2,
    cosineLead: Math.max(0, features.cosine - mean((one) => one.evidence.features.cosine)),
  };
}
