import { garbage, mutations } from './mutations';
import { Random } from './random';

/** A page made of one of ours by a seed. */
export interface SpoiltPage {
  readonly html: string;
  readonly address: string;
  /** What was done to it. */
  readonly how: string;
  /** No article, whatever is left of it. */
  readonly isGarbage: boolean;
  /** How deep its elements shall be put into each other; 0 leaves them. */
  readonly depth: number;
}

/** One of our pages with its address. */
export interface SoundPage {
  readonly html: string;
  readonly address: string;
}

/** One page in so many is garbage altogether, one is nested deeply. */
const GARBAGE_EVERY = 10;
const NESTED_EVERY = 25;
const MOST_MUTATIONS = 3;

/** The page of a seed: the same for the same pages, seed and scale. */
export function spoiltPage(pages: readonly SoundPage[], seed: number, scale: number): SpoiltPage {
  const random = new Random(seed);
  const { html, address } = random.pick(pages);
  if (seed % GARBAGE_EVERY === 0) {
    const how = random.pick(Object.keys(garbage));
    return { html: garbage[how]!(random, scale), address, how, isGarbage: true, depth: 0 };
  }
  const names = Array.from({ length: 1 + random.below(MOST_MUTATIONS) }, () => random.pick(Object.keys(mutations)));
  const spoilt = names.reduce((text, name) => mutations[name]!(text, random, scale), html);
  const depth = seed % NESTED_EVERY === 1 ? Math.ceil(5_000 * scale) : 0;
  return { html: spoilt, address, how: names.join('+') + (depth ? '+nestDeeply' : ''), isGarbage: false, depth };
}
