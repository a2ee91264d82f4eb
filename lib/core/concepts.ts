import { CONCEPT_LANGUAGES, CONCEPT_ROWS } from './concept-rows';
import { skeleton, toLatin } from './latin';
import { stem } from './stem';

let concepts: ReadonlySet<string> | null = null;
/** By language: the root of a word to the English term that stands for its concept. */
const tables = new Map<string, ReadonlyMap<string, string>>();

/**
 * The English term for a word's root, when the table of concepts has it. This is what lets a Ukrainian page
 * find an English entry: both say `war` with one term.
 */
export function conceptOf(root: string, language: string): string | undefined {
  let table = tables.get(language);
  if (!table) {
    table = buildTable(language);
    tables.set(language, table);
  }
  return table.get(root);
}

/** Whether a term stands for a concept of the table. */
export function isConcept(term: string): boolean {
  concepts ??= new Set(CONCEPT_ROWS.map(conceptOfRow));
  return concepts.has(term);
}

function buildTable(language: string): ReadonlyMap<string, string> {
  const column = CONCEPT_LANGUAGES.indexOf(language);
  const table = new Map<string, string>();
  if (column < 0) return table;
  for (const row of CONCEPT_ROWS) {
    const cells = row.split('|');
    const concept = conceptOfRow(row);
    for (const word of cells[column]?.split(',') ?? []) {
      const root = rootOf(word, language);
      // Of two concepts with one word the first, more frequent, keeps it.
      if (root && !table.has(root)) table.set(root, concept);
    }
  }
  return table;
}

/** The root of the row's first English word. */
function conceptOfRow(row: string): string {
  return rootOf(/^[^,|]*/.exec(row)?.[0] ?? '', 'en');
}

function rootOf(word: string, language: string): string {
  return skeleton(toLatin(stem(word.replace(/['’ʼ]/g, ''), language)));
}
