import weights from './match.weights.json';
import type { LogisticModel } from './model';

/** The learnt parameters of matching: one set for every archive and page. `tests/eval/learn.ts` writes them. */
export interface MatchModel {
  readonly ranking: LogisticModel;
  readonly decision: LogisticModel;
  /** The confidence from which a page is about our events, as learnt for the balanced setting. */
  readonly threshold: number;
}

export const MATCH_MODEL: MatchModel = weights;
