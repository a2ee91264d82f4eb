/** The columns of `CONCEPT_ROWS`. */
export const CONCEPT_LANGUAGES: readonly string[] = ['en', 'fr', 'de', 'es', 'it', 'ru', 'uk', 'pl'];

/**
 * Words of the news, one concept a row, one language a column; several words of a cell are separated by commas.
 * Written for this project. The first English word stands for the concept.
 */
export const CONCEPT_ROWS: readonly string[] = `
war|guerre|krieg|guerra|guerra|война|війна|wojna
peace|paix|frieden|paz|pace|мир|мир|pokój
`
  .trim()
  .split('\n');
