/** How much of a card is shown at once: all of it, its date and title, or only that it is there. */
export type CardSize = 'full' | 'row' | 'tucked';

/** Up to this many cards are all shown in full. */
const ALL_FULL = 14;
/** Of more than that, so many of the best are full, and so many next best are rows. */
const FULL = 8;
const ROWS = 40;

/** The size of a card by its place among `count`, 0 for the best: a dozen are read, a hundred are looked through. */
export function sizeOf(place: number, count: number): CardSize {
  if (count <= ALL_FULL || place < FULL) return 'full';
  return place < FULL + ROWS ? 'row' : 'tucked';
}

/** Neighbours of one list that are shown alike, in order: runs of tucked cards become one line each. */
export function runsOf<Item>(items: readonly Item[], isTucked: (item: Item) => boolean): readonly Run<Item>[] {
  const runs: { tucked: boolean; items: Item[] }[] = [];
  for (const item of items) {
    const tucked = isTucked(item);
    const last = runs.at(-1);
    if (last?.tucked === tucked) last.items.push(item);
    else runs.push({ tucked, items: [item] });
  }
  return runs;
}

export interface Run<Item> {
  readonly tucked: boolean;
  readonly items: readonly Item[];
}
