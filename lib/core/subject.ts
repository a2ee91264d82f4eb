import type { Ranked } from './decision';
import type { SharedTerm } from './evidence';

/** So many entries that tell of the same two persons make them a subject of the archive. */
const ENTRIES_OF_A_SUBJECT = 20;
/** Words of title and lead. */
const OPENING_WORDS = 60;

/**
 * Whether the page's title or lead names two persons of whom the archive tells together again and again: such a page is
 * about that story in whatever week it appeared, though no entry may lie near it. One of them alone says little, and
 * countries are named together everywhere.
 */
export function tellsOfSubject(ranked: readonly Ranked[]): boolean {
  const counts = new Map<string, number>();
  for (const { evidence } of ranked) {
    const persons = evidence.shared.filter(opensPage).map(({ term }) => term);
    for (const pair of pairsOf(persons.sort())) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= ENTRIES_OF_A_SUBJECT);
}

function opensPage({ onPage }: SharedTerm): boolean {
  return onPage.person && (onPage.inTitle || (onPage.positions[0] ?? 0) < OPENING_WORDS);
}

function pairsOf(terms: readonly string[]): string[] {
  return terms.flatMap((first, at) => terms.slice(at + 1).map((second) => `${first} ${second}`));
}
