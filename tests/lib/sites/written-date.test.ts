import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../lib/sites/month-names';
import { findDate, findDateInAddress, readDate } from '../../../lib/sites/written-date';

const NOW = Date.parse('2026-01-01T00:00:00Z');

test.each([
  ['2022-03-29T16:10:00+02:00', { day: '2022-03-29', instant: '2022-03-29T14:10:00.000Z', ahead: 120 }],
  ['2022-03-29T23:30:00-0500', { day: '2022-03-29', instant: '2022-03-30T04:30:00.000Z', ahead: -300 }],
  ['2022-03-29 16:10 UTC', { day: '2022-03-29', instant: '2022-03-29T16:10:00.000Z' }],
  ['2022-03-29T16:10:00', { day: '2022-03-29' }],
  ['2022-3-9', { day: '2022-03-09' }],
  ['2022/03/29', { day: '2022-03-29' }],
  ['20220329', { day: '2022-03-29' }],
  ['1648540800', { day: '2022-03-29', instant: '2022-03-29T08:00:00.000Z' }],
  ['1648540800000', { day: '2022-03-29', instant: '2022-03-29T08:00:00.000Z' }],
  ['2022-02-30', null],
  ['2022-13-01', null],
  ['2031-01-01', null],
  ['1980-01-01', null],
  ['', null],
  ['yesterday', null],
])('reads the machine date %s', (text, date) => {
  expect(readDate(text, NOW, 'en')).toEqual(date);
});

test.each([
  ['en', 'Tue, 29 March 2022', '2022-03-29'],
  ['en', 'Published March 29th, 2022 at noon', '2022-03-29'],
  ['en', 'Sept. 9, 2021', '2021-09-09'],
  ['en-US', '3/9/2022', '2022-03-09'],
  ['en-GB', '3/9/2022', '2022-09-03'],
  ['en-US', '29/03/2022', '2022-03-29'],
  ['de', '29. März 2022, 14:10 Uhr', '2022-03-29'],
  ['de', '29.03.2022', '2022-03-29'],
  ['de', '29.03.22', '2022-03-29'],
  ['fr', 'le 1er août 2022', '2022-08-01'],
  ['fr', '3 juil. 2022', '2022-07-03'],
  ['es', '29 de marzo de 2022', '2022-03-29'],
  ['pt', '29 de Março de 2022', '2022-03-29'],
  ['pl', '29 marca 2022', '2022-03-29'],
  ['uk', '29 березня 2022, 18:00', '2022-03-29'],
  ['ar', '٢٩ آذار ٢٠٢٢', '2022-03-29'],
  ['fa', '۲۹ مارس ۲۰۲۲', '2022-03-29'],
  ['he', '29 במרץ 2022', '2022-03-29'],
  ['hi', '२९ मार्च २०२२', '2022-03-29'],
  ['ru', '29 марта 2022', '2022-03-29'],
  ['tr', '29 Mart 2022', '2022-03-29'],
  ['cs', '1. července 2022', '2022-07-01'],
  ['el', '29 Μαρτίου 2022', '2022-03-29'],
  ['ja', '2022年3月29日', '2022-03-29'],
  ['ko', '2022년 3월 29일', '2022-03-29'],
  ['de', '29 March 2022', '2022-03-29'],
])('finds the %s date in "%s"', (language, text, day) => {
  expect(findDate(text, NOW, language)?.day).toBe(day);
});

test.each(['Market 12, 2020', '12 apples 2020', '10.11.12.13', '1/2/3', 'call 020 2022 2022', '99 March 2022'])(
  'finds no date in "%s"',
  (text) => {
    expect(findDate(text, NOW, 'en')).toBeNull();
  },
);

test('takes the first date that can be', () => {
  expect(findDate('On 31/31/2022, then 4 May 2021, then 2020-01-01', NOW, 'en')?.day).toBe('2021-05-04');
});

test.each([
  ['https://news.example/2022/03/29/story', '2022-03-29'],
  ['https://news.example/story-2022-03-29-at-noon', '2022-03-29'],
  ['https://news.example/a/20220329/b', '2022-03-29'],
  ['https://news.example/20991345/b', undefined],
  ['https://news.example/12022/03/29', undefined],
])('the date in %s is %s', (address, day) => {
  expect(findDateInAddress(new URL(address), NOW)?.day).toBe(day);
});

describe('every written form of a day is read back', () => {
  const days = fc.date({ min: new Date('1996-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
  const languages = fc.constantFrom(
    'en-GB',
    'de',
    'fr',
    'es',
    'it',
    'nl',
    'pl',
    'uk',
    'ru',
    'tr',
    'cs',
    'sv',
    'fi',
    'el',
  );

  test('in full, in many languages', () => {
    fc.assert(
      fc.property(days, languages, (date, language) => {
        const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect(findDate(text, NOW, language)?.day).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  test('as an instant with any offset', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -12, max: 12 }), (date, hours) => {
        const written = new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, 19);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        const read = readDate(written + offset, NOW, 'en');
        expect(read?.day).toBe(written.slice(0, 10));
        expect(read?.instant?.slice(0, 19)).toBe(date.toISOString().slice(0, 19));
      }),
    );
  });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readDate(text, NOW, 'en')));
});

describe('month names', () => {
  const languages = 'en de fr es it pt nl pl uk ru tr cs sk da sv nb fi hu ro bg el et'.split(' ');
  test.each(languages)('are those of the browser in %s', (language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const names = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2021, month, 2)));
    const read = names.map((parts) => monthOf(parts.find((part) => part.type === 'month')?.value ?? ''));
    expect(read).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});
