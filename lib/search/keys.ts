/**
 * The kinds of keys in a segment's dictionary, by their first letter. Terms stand as they are: words, `@entity`,
 * `#date`, `&field:value`.
 */
const SPELLING = '"';
const COMPLETION = '^';
const IDENTIFIER = '=';
const NAMES = '~';
const PART = '\u0000';
/** The days of the documents, see `calendar.ts`. */
export const CALENDAR_KEY = '!';

/** Under it stand the terms of a word as it is spelt, in lower-case Latin letters. */
export const spellingKey = (spelling: string) => SPELLING + spelling;
/** Under it stand the terms of the commonest spellings that begin so. */
export const completionKey = (beginning: string) => COMPLETION + beginning;
/** Under it stands the document of an entry. */
export const identifierKey = (id: string) => IDENTIFIER + id;
/** Under it stand the names of an entity. */
export const namesKey = (term: string) => NAMES + term;
/** Under it stands a further part of a long list of postings. */
export const partKey = (term: string, part: number) => `${term}${PART}${part}`;

/** Whether a term would be taken for another kind of key. Words have letters and digits only, so none of ours does. */
export const isTerm = (key: string) => ![SPELLING, COMPLETION, IDENTIFIER, NAMES, CALENDAR_KEY].includes(key[0] ?? '');
