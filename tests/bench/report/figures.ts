import type { PageSideFigures } from '../page-side/page-side';
import type { SizeName } from '../plan';
import type { ContestFigures } from '../search/contest';

/** Sizes of what is built, in bytes; null where it was not built. */
export interface BuiltSizes {
  readonly contentScript: number | null;
  readonly package: number | null;
  readonly sidebar: number | null;
  readonly bytesPerPosting: number | null;
}

/** Everything that a run measured; what it did not get to is missing. */
export interface AllFigures {
  readonly contests: Partial<Record<SizeName, ContestFigures>>;
  readonly firefox: Partial<Record<SizeName, ContestFigures>>;
  /** Ours is the one beside the last peer. */
  largePeers: ContestFigures | null;
  /** The longest search while a large pack was imported, in ms. */
  stall: number | null;
  /** Whole decisions for pages of 600 words over 1,000 entries, and MiniSearch’s search for their text, in ms. */
  pageMatch: { readonly sidelight: readonly number[]; readonly minisearch: readonly number[] } | null;
  pageSide: PageSideFigures | null;
  sizes: BuiltSizes | null;
  /** What failed or was left out, in words. */
  readonly problems: string[];
}

export function noFigures(): AllFigures {
  return {
    contests: {},
    firefox: {},
    largePeers: null,
    stall: null,
    pageMatch: null,
    pageSide: null,
    sizes: null,
    problems: [],
  };
}
