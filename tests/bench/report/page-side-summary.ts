import type { LoadCost } from '../page-side/load-cost';
import type { PageKind, PageSideFigures, PairedLoad } from '../page-side/page-side';
import { type Summary, summarize } from './statistics';

/** What a kind of page pays for the extension, over one that does nothing. */
export interface AddedCost {
  readonly mainThreadMilliseconds: Summary | null;
  readonly longestTaskMilliseconds: Summary | null;
  readonly heapBytes: Summary | null;
}

export function summarizePageSide({ loads, sidebarPaints, popups, session, errors }: PageSideFigures) {
  const kinds = Object.entries(loads) as [PageKind, PairedLoad[]][];
  return {
    added: Object.fromEntries(kinds.map(([kind, pairs]) => [kind, addedBy(pairs)])) as Record<PageKind, AddedCost>,
    sidebarPaintedMilliseconds: summarize(sidebarPaints),
    popupOpenedMilliseconds: summarize(popups.map(({ opened }) => opened)),
    popupFoundMilliseconds: summarize(popups.map(({ found }) => found)),
    sessionHeapGrowthBytes: session && session.ours - session.empty,
    errors,
  };
}
export type PageSideSummary = ReturnType<typeof summarizePageSide>;

function addedBy(pairs: readonly PairedLoad[]): AddedCost {
  const added = (of: (cost: LoadCost) => number) => summarize(pairs.map(({ ours, empty }) => of(ours) - of(empty)));
  return {
    mainThreadMilliseconds: added(({ busy }) => busy),
    longestTaskMilliseconds: summarize(pairs.map(({ ours }) => ours.longest)),
    heapBytes: added(({ heap }) => heap),
  };
}
