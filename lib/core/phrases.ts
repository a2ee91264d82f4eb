import type { TermDocument } from './document';
import type { Rarity } from './rarity';

/** Two words that both occur everywhere say nothing together either. */
const TELLING_RARITY = 2.5;

/** Pairs of meaningful words that stand side by side in a document, in their order. */
export function phrasesOf({ terms }: TermDocument): ReadonlySet<string> {
  const words = new Map<number, string>();
  for (const [term, { positions }] of terms) for (const at of positions) words.set(at, term);
  const phrases = new Set<string>();
  for (const [at, term] of words) {
    const next = words.get(at + 1);
    if (next !== undefined) phrases.add(`${term} ${next}`);
  }
  return phrases;
}

/** How many phrases with rare words two documents share: the same words said of another event rarely stand side by side. */
export function sharedPhrases(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let count = 0;
  for (const phrase of b) {
    if (!a.has(phrase)) continue;
    const [first = '', second = ''] = phrase.split(' ');
    if ((rarity(first) + rarity(second)) / 2 >= TELLING_RARITY) count++;
  }
  return count;
}
