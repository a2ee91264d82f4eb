import { backgroundOf } from './background';
import type { Lexicon } from './lexicon';

/**
 * The background counts as much as this many entries: in a small archive the background says what is rare,
 * in a large one the archive itself.
 */
const BACKGROUND_ENTRIES = 2_000;

/** How much a term says: the natural logarithm of how rarely an entry has it. */
export type Rarity = (term: string) => number;

/**
 * `ln((B + N + 1) / (B·share + count + 0.5))`: inverse document frequency over the archive's `size` entries joined
 * with `B` entries of background, where `share` is the background's and `count` the archive's own.
 */
export function rarityOver(size: number, counts: ReadonlyMap<string, number>, lexicon: Lexicon): Rarity {
  const total = BACKGROUND_ENTRIES + size + 1;
  return (term) => {
    const expected = BACKGROUND_ENTRIES * shareOf(term, lexicon) + (counts.get(term) ?? 0) + 0.5;
    return Math.log(total / expected);
  };
}

/** An entity is as common in the news as the rarest word of its label. */
function shareOf(term: string, lexicon: Lexicon): number {
  if (!term.startsWith('@')) return backgroundOf(term).share;
  const words = lexicon.entity(term.slice(1))?.terms ?? [];
  return words.length === 0 ? 0 : Math.min(...words.map((word) => backgroundOf(word).share));
}
