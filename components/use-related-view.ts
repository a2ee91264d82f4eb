import { useEffect, useMemo, useState } from 'preact/hooks';
import { asKnownOn } from '../lib/core/as-known';
import type { RelatedEntry } from '../lib/core/match';
import { type BarRange, isInRange, type Overview, overviewOf } from '../lib/core/overview';
import type { TabState } from '../lib/core/tab-state';

type RelatedState = Extract<TabState, { status: 'related' }>;

/** What a reader sees of the related entries, and the ways to see less or more of them. */
export interface RelatedView {
  readonly state: RelatedState;
  /** Best first: what is neither taken away nor left out. */
  readonly related: readonly RelatedEntry[];
  /** What the reader took away from this page. */
  readonly removed: readonly RelatedEntry[];
  readonly setRemoved: (id: string, removed: boolean) => void;
  /** The entry that was taken away last and may be called back at once. */
  readonly justRemoved: RelatedEntry | null;
  /** Null when there is too little to draw. */
  readonly overview: Overview | null;
  /** Null shows all of it. */
  readonly range: BarRange | null;
  readonly setRange: (range: BarRange | null) => void;
  /** Only what was published by the page's day. */
  readonly asKnown: boolean;
  readonly setAsKnown: (asKnown: boolean) => void;
}

/** Fewer entries than this need no overview. */
const FEWEST_DRAWN = 5;

/** @param tell remembers that an entry is not, or is again, related to the page. */
export function useRelatedView(
  state: TabState | null,
  tell: ((id: string, removed: boolean) => void) | undefined,
): RelatedView | null {
  const url = state?.status === 'related' ? state.url : null;
  const [range, setRange] = useState<BarRange | null>(null);
  const [asKnown, setAsKnown] = useState(false);
  /** What the reader said here; the state itself may be told of it later or never. */
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    setRange(null);
    setAsKnown(false);
    setSaid(new Map());
    setLast(null);
  }, [url]);

  return useMemo(() => {
    if (state?.status !== 'related') return null;
    const removedBefore = new Set(state.removed?.map(({ entry }) => entry.id));
    const isRemoved = ({ entry }: RelatedEntry) => said.get(entry.id) ?? removedBefore.has(entry.id);
    const all = [...state.related, ...(state.removed ?? [])];
    const kept = all.filter((item) => !isRemoved(item));
    const day = state.page.published?.day ?? null;
    const known = asKnown && day ? asKnownOn(kept, day) : kept;
    const dates = known.map(({ entry }) => entry.date);
    const overview = known.length < FEWEST_DRAWN ? null : overviewOf(dates, day);
    const removed = all.filter(isRemoved);
    return {
      state,
      related: overview && range ? known.filter(({ entry }) => isInRange(overview, range, entry.date)) : known,
      removed,
      setRemoved(id: string, remove: boolean) {
        setSaid(new Map(said).set(id, remove));
        setLast(remove ? id : null);
        tell?.(id, remove);
      },
      justRemoved: removed.find(({ entry }) => entry.id === last) ?? null,
      overview,
      range,
      setRange,
      asKnown,
      setAsKnown(now: boolean) {
        // The bars are others then.
        setRange(null);
        setAsKnown(now);
      },
    };
  }, [state, said, last, range, asKnown, tell]);
}
