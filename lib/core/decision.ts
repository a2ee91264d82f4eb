import type { Evidence } from './evidence';
import { type LogisticModel, logOdds } from './model';

/** An entry's evidence with its score in log-odds. */
export interface Ranked {
  readonly evidence: Evidence;
  readonly odds: number;
  /** The part of the score that is not the date's. */
  readonly content: number;
}

/** What the decision for a page looks at: its best entry, and how the others compare. */
export interface DecisionFeatures {
  /** The best entry's score without its date, alone and as far as it is near in time. */
  readonly content: number;
  readonly nearContent: number;
  readonly cosine: number;
  readonly nearCosine: number;
  readonly titleCovered: number;
  readonly nameCount: number;
  readonly wordCount: number;
  readonly undated: number;
  readonly undatedNames: number;
  /** How far the best entry's score is above the second's. */
  readonly lead: number;
  /** Mean of `entryCovered` over the next five: high when nothing stands out. */
  readonly othersCovered: number;
  /** The most that any of the first ten has of the page's opening. */
  readonly bestOpening: number;
  /** Share of the first twenty that have at least two names of the page's title: the page is about a running story. */
  readonly story: number;
}

const DATE_FEATURES = ['sameDays', 'farDays', 'undated'] as const;
/** Brings log-odds to the size of the other features. */
const ODDS_SCALE = 5;
const OTHERS = 5;
const FIRST = 10;
const STORY = 20;
const TWO_NAMES = 0.6;

/** Scores an entry's evidence. */
export function scoreEvidence(evidence: Evidence, model: LogisticModel): Ranked {
  const odds = logOdds(model, evidence.features);
  const date = DATE_FEATURES.reduce((sum, name) => sum + (model.weights[name] ?? 0) * evidence.features[name], 0);
  return { evidence, odds, content: odds - date };
}

/** The features of a page's decision; null without any candidate. */
export function decisionFeatures(ranked: readonly Ranked[]): DecisionFeatures | null {
  const [best, ...others] = ranked;
  if (!best) return null;
  const { features, stated } = best.evidence;
  const content = best.content / ODDS_SCALE;
  const next = others.slice(0, OTHERS).map(({ evidence }) => evidence.features.entryCovered);
  const first = ranked.slice(0, FIRST).map(({ evidence }) => evidence.features.openingCovered);
  const story = ranked.slice(0, STORY).filter(({ evidence }) => evidence.features.titleNameCount > TWO_NAMES);
  return {
    content,
    nearContent: content * (stated ? 1 : features.sameDays),
    cosine: features.cosine,
    nearCosine: features.nearCosine,
    titleCovered: features.titleCovered,
    nameCount: features.nameCount,
    wordCount: features.wordCount,
    undated: features.undated,
    undatedNames: features.undated * features.nameWeight,
    lead: others[0] ? Math.min(1, (best.odds - others[0].odds) / ODDS_SCALE) : 1,
    othersCovered: next.reduce((sum, covered) => sum + covered, 0) / Math.max(1, next.length),
    bestOpening: Math.max(...first),
    story: story.length / STORY,
  };
}
