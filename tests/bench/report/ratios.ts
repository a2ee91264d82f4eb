import type { SizeName } from '../plan';
import type { Figures } from '../search/contestant';
import type { AllFigures } from './figures';
import { median, ratioOfRounds } from './statistics';

/**
 * The figures that are compared between versions. Against MiniSearch: the peer's divided by ours, higher is better.
 * Against the floor and 100k: ours divided by that, lower is better. Null was not measured.
 */
export function ratiosOf(all: AllFigures) {
  return {
    'cold.100k.vs.minisearch': coldRatio(all, '100k'),
    'cold.10k.vs.minisearch': coldRatio(all, '10k'),
    'cold.1k.vs.minisearch': coldRatio(all, '1k'),
    'warm.short.100k.vs.minisearch': sliceRatio(all, ({ warmSearch }) => warmSearch),
    'warm.page.100k.vs.minisearch': sliceRatio(all, ({ warmMatch }) => warmMatch),
    'heap.100k.vs.minisearch': plainRatio(all, ({ heap }) => heap),
    'import.100k.vs.minisearch': plainRatio(all, ({ built }) => built?.total ?? null),
    'cold.100k.vs.floor': floorRatio(all),
    'cold.1m.vs.100k': millionRatio(all),
    'stall.import.ms': all.stall,
  };
}
export type Ratios = ReturnType<typeof ratiosOf>;

/** What each figure should be: at least, or at most. */
export const TARGETS: Readonly<Record<keyof Ratios, { readonly atLeast?: number; readonly atMost?: number }>> = {
  'cold.100k.vs.minisearch': { atLeast: 40 },
  'cold.10k.vs.minisearch': { atLeast: 4 },
  'cold.1k.vs.minisearch': { atLeast: 2 },
  'warm.short.100k.vs.minisearch': { atLeast: 3 },
  'warm.page.100k.vs.minisearch': { atLeast: 4 },
  'heap.100k.vs.minisearch': { atLeast: 40 },
  'import.100k.vs.minisearch': { atLeast: 20 },
  'cold.100k.vs.floor': { atMost: 1.5 },
  'cold.1m.vs.100k': { atMost: 6 },
  'stall.import.ms': { atMost: 500 },
};

interface Pair {
  readonly ours: Figures;
  readonly peer: Figures;
}

function pairAt({ contests }: AllFigures, size: SizeName): Pair | null {
  const { sidelight: ours, minisearch: peer } = contests[size]?.systems ?? {};
  return ours && peer ? { ours, peer } : null;
}

function coldRatio(all: AllFigures, size: SizeName): number | null {
  const pair = pairAt(all, size);
  return pair && ratioOfRounds(pair.peer.cold, pair.ours.cold);
}

function sliceRatio(all: AllFigures, slicesOf: (figures: Figures) => readonly (readonly number[])[]): number | null {
  const pair = pairAt(all, '100k');
  return pair && ratioOfRounds(slicesOf(pair.peer).map(median), slicesOf(pair.ours).map(median));
}

function plainRatio(all: AllFigures, figureOf: (figures: Figures) => number | null): number | null {
  const pair = pairAt(all, '100k');
  const [ours, peer] = pair ? [figureOf(pair.ours), figureOf(pair.peer)] : [null, null];
  return ours && peer ? peer / ours : null;
}

function floorRatio({ contests }: AllFigures): number | null {
  const contest = contests['100k'];
  return contest?.systems.sidelight ? ratioOfRounds(contest.systems.sidelight.cold, contest.floor) : null;
}

function millionRatio({ contests }: AllFigures): number | null {
  const { sidelight: one, 'sidelight-tenfold': ten } = contests['100k']?.systems ?? {};
  return one && ten ? ratioOfRounds(ten.cold, one.cold) : null;
}

/** Whether a figure is what it should be; null when it was not measured. */
export function isReached(key: keyof Ratios, value: number | null): boolean | null {
  if (value === null) return null;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = TARGETS[key];
  return value >= atLeast && value <= atMost;
}
