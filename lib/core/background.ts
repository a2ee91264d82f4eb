import table from './background.weights.json';

/** How often a term occurs in the news at large. */
export interface Background {
  /** The share of short news texts that have the term; 0 for an unknown term. */
  readonly share: number;
  /** Usually written with a capital letter inside sentences. */
  readonly name: boolean;
  readonly known: boolean;
}

const UNKNOWN: Background = { share: 0, name: false, known: false };
let terms: ReadonlyMap<string, Background> | null = null;

/**
 * What the background table says of a term. The table groups terms by how rare they are: level `i` holds terms in
 * about one text of `2^(i/2)`; a term that is usually a name is followed by `*`.
 */
export function backgroundOf(term: string): Background {
  terms ??= readTable();
  return terms.get(term) ?? UNKNOWN;
}

function readTable(): ReadonlyMap<string, Background> {
  const read = new Map<string, Background>();
  for (const [level, line] of table.levels.entries()) {
    const common = { share: 2 ** (-level / 2), name: false, known: true };
    const name = { ...common, name: true };
    for (const word of line.split(' ')) {
      if (word.endsWith('*')) read.set(word.slice(0, -1), name);
      else read.set(word, common);
    }
  }
  return read;
}
