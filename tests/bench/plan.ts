import type { PageSidePlan } from './page-side/page-side';
import type { ContestPlan } from './search/contest';
import { OTHER_PEERS, type SystemName } from './systems/index';

/** The sizes that are measured, by the name that reports give them. */
export const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000 } as const;
export type SizeName = keyof typeof SIZES;

/** What one run measures, in this order: what matters most comes first, in case time runs out. */
export interface Plan {
  /** When to begin no further part, in ms since the start. */
  readonly budget: number;
  readonly contests: readonly ContestPlan[];
  /** Ours and MiniSearch at these sizes in Firefox. */
  readonly firefox: readonly ContestPlan[];
  /** Ours beside each other peer at the largest size: the slowest part, and the one that fails first. */
  readonly largePeers: readonly ContestPlan[];
  readonly pageSide: PageSidePlan;
  readonly pageMatches: number;
}

const MAIN = ['sidelight', 'minisearch'] as const satisfies SystemName[];
const LIMITS = { warmSlices: 5, buildLimit: 60_000, answerLimit: 30_000, measuresHeap: true };
const ALL = [...MAIN, ...OTHER_PEERS];

/** Under ten minutes on two idle cores. */
export const FULL_PLAN: Plan = {
  budget: 570_000,
  contests: [
    { pack: '100k', systems: [...MAIN, 'sidelight-tenfold'], rounds: 7, peerRounds: 7, ...LIMITS },
    { pack: '10k', systems: ALL, rounds: 7, peerRounds: 3, ...LIMITS },
    { pack: '1k', systems: ALL, rounds: 7, peerRounds: 3, ...LIMITS },
  ],
  firefox: [
    { pack: '100k', systems: MAIN, rounds: 3, peerRounds: 3, ...LIMITS, measuresHeap: false },
    { pack: '10k', systems: MAIN, rounds: 5, peerRounds: 5, ...LIMITS, measuresHeap: false },
  ],
  largePeers: OTHER_PEERS.map((peer) => ({
    pack: '100k',
    systems: ['sidelight', peer],
    rounds: 2,
    peerRounds: 2,
    ...LIMITS,
    warmSlices: 1,
  })),
  pageSide: { rounds: 7, navigations: 40 },
  pageMatches: 20,
};

/** Under a minute: enough to see that everything works and in which direction a figure went. */
export const QUICK_PLAN: Plan = {
  budget: 50_000,
  contests: [
    { pack: '10k', systems: MAIN, rounds: 2, peerRounds: 2, ...LIMITS, warmSlices: 1 },
    { pack: '1k', systems: MAIN, rounds: 2, peerRounds: 2, ...LIMITS, warmSlices: 1 },
  ],
  firefox: [],
  largePeers: [],
  pageSide: { rounds: 1, navigations: 6 },
  pageMatches: 5,
};
