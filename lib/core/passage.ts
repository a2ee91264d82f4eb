/** A place in a text where a term of some weight stands. */
export interface Place {
  readonly at: number;
  readonly term: string;
  readonly weight: number;
}

/** About the length of a paragraph. */
const PASSAGE_WORDS = 60;

/**
 * The largest weight of different terms that stand within one passage. A page of ten topics has the words of
 * many entries, but those of one event stand together.
 */
export function heaviestPassage(places: readonly Place[]): number {
  const sorted = [...places].sort((a, b) => a.at - b.at);
  const inside = new Map<string, number>();
  let [weight, most, first] = [0, 0, 0];
  for (const { at, term, weight: gain } of sorted) {
    const count = inside.get(term) ?? 0;
    if (count === 0) weight += gain;
    inside.set(term, count + 1);
    for (let gone = sorted[first]!; at - gone.at >= PASSAGE_WORDS; gone = sorted[++first]!) {
      const left = inside.get(gone.term)! - 1;
      inside.set(gone.term, left);
      if (left === 0) weight -= gone.weight;
    }
    most = Math.max(most, weight);
  }
  return most;
}
