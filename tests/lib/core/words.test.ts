import { describe, expect, it } from 'vitest';
import { readWords, termOf } from '../../../lib/core/words';

const terms = (text: string, language = 'en') => readWords(text, language).map(({ term }) => term);

describe('words', () => {
  it('drops stop words and joins inflections', () => {
    expect(terms('The talks were held')).toEqual(terms('a talk held'));
  });

  it.each([
    ['war', 'en', 'Krieg', 'de'],
    ['war', 'en', 'війну', 'uk'],
    ['war', 'en', 'wojny', 'pl'],
    ['earthquake', 'en', 'terremoto', 'es'],
    ['siege', 'en', 'осады', 'ru'],
    ['French', 'en', 'Frankreich', 'de'],
  ])('gives %s (%s) and %s (%s) one term', (one, language, other, otherLanguage) => {
    expect(termOf(other, otherLanguage)).toBe(termOf(one, language));
  });

  it('reads numbers with separators and abbreviations with points as one word', () => {
    expect(terms('8,500 troops of the U.S. army').slice(0, 1)).toEqual(['8500']);
    expect(readWords('the U.S. army', 'en')[0]?.written).toBe('U.S.');
  });

  it('keeps acronyms that look like stop words', () => {
    expect(terms('US and IT')).toEqual(['us', 'it']);
    expect(terms('us and it')).toEqual([]);
  });

  it('knows the first word of a sentence', () => {
    const words = readWords('Talks ended. Lavrov left with Kuleba', 'en');
    expect(words.map(({ written, initial }) => [written, initial])).toEqual([
      ['Talks', true],
      ['ended', false],
      ['Lavrov', true],
      ['left', false],
      ['Kuleba', false],
    ]);
  });

  it('reads Ukrainian words with an apostrophe, and scripts without spaces', () => {
    expect(readWords("сім'я з Києва", 'uk')[0]?.written).toBe("сім'я");
    expect(readWords('乌克兰总统', 'zh').length).toBeGreaterThan(1);
  });

  it('reads a Cyrillic word in an English text as what it is', () => {
    expect(termOf('Путина', 'en')).toBe(termOf('Putin', 'en'));
  });
});
