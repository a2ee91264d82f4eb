import { describe, expect, it } from 'vitest';
import { readWrittenDates } from '../../../lib/core/written-dates';

const days = (text: string, language: string, published: string | null) =>
  readWrittenDates(text, language, published).map(({ day }) => day);

describe('dates in a text', () => {
  it.each([
    ['on 29 March 2022', 'en'],
    ['on March 29, 2022', 'en'],
    ['le 29 mars 2022', 'fr'],
    ['am 29. März 2022', 'de'],
    ['el 29 de marzo de 2022', 'es'],
    ['29 марта 2022', 'ru'],
    ['29 березня 2022', 'uk'],
    ['29 marca 2022', 'pl'],
  ])('%s', (text, language) => {
    expect(days(text, language, null)).toEqual(['2022-03-29']);
  });

  it('gives a date without a year the nearest one, and none without a day to go by', () => {
    expect(days('on 28 December', 'en', '2022-01-03')).toEqual(['2021-12-28']);
    expect(days('on 28 December', 'en', null)).toEqual([]);
  });

  it('resolves weekdays and yesterday against the day of the page', () => {
    expect(days('They spoke on Friday', 'en', '2022-01-31')).toEqual(['2022-01-28']);
    expect(days('as was said yesterday', 'en', '2022-03-30')).toEqual(['2022-03-29']);
    expect(days('разговор в пятницу', 'ru', '2022-01-29')).toEqual(['2022-01-28']);
  });

  it('refuses days that do not exist', () => {
    expect(days('on 31 February 2022', 'en', null)).toEqual([]);
  });
});
