import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/core/document';
import { buildLexicon } from '../../../lib/core/lexicon';
import { readWords } from '../../../lib/core/words';
import { ENTITIES } from './sample-archive';

const lexicon = buildLexicon(ENTITIES);
const named = (text: string, language = 'en') =>
  lexicon.mentions(readWords(text, language), text, language).map(({ entity, written }) => `${entity}: ${written}`);

describe('names of entities', () => {
  it('finds the longest alias, as written', () => {
    expect(named('On Friday Vladimir Putin called')).toEqual(['vladimir-putin: Vladimir Putin']);
  });

  it('finds inflected names in other scripts', () => {
    expect(named('Макрон звонил Путину', 'ru')).toEqual(['emmanuel-macron: Макрон', 'vladimir-putin: Путину']);
    expect(named('розмова з Путіним', 'uk')).toEqual(['vladimir-putin: Путіним']);
  });

  it('does not take a namesake for the person', () => {
    expect(named('The book by Brigitte Macron appeared')).toEqual([]);
    expect(named('The visit of President Macron ended')).toEqual(['emmanuel-macron: Macron']);
  });

  it('wants acronyms in their own capitals', () => {
    expect(named('The UN said')).toEqual(['united-nations: UN']);
    expect(named('un homme est venu', 'en')).toEqual([]);
  });

  it('reads headlines in lower case', () => {
    expect(named('macron calls putin again')).toEqual(['emmanuel-macron: macron', 'vladimir-putin: putin']);
  });

  it('counts a mis-hearing only in speech, and only beside another name', () => {
    const has = (text: string, spoken: boolean) =>
      readDocument([{ text, weight: 1, spoken }], 'en', lexicon).terms.has('@sergey-lavrov');
    expect(has('lover off met Kuleba', true)).toBe(true);
    expect(has('lover off met someone', true)).toBe(false);
    expect(has('lover off met Kuleba', false)).toBe(false);
  });
});
