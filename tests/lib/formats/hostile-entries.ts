import fc from 'fast-check';
import type { Entry, Source } from '../../../lib/core/entry';
import { sampleEntry } from '../../sample-entries';

/** Signs that mean something in one of the formats, right-to-left words, emoji, and beginnings of formulas. */
const PIECES = [
  ...'{}\\"\'`$%&#_^~<>[]()*|;:,=+-@\n\r\t!?/',
  '=cmd|"/C calc"!A0',
  '</script><b>',
  'END:VEVENT\r\n',
  '\\newline',
  '\\n',
  '%0A',
  '🕊️',
  'مكالمة هاتفية',
  'שיחת טלפון',
  'Зеленський',
  'Élysée',
  ' and ',
  'word',
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join(' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Dates of every precision. */
export const anyDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
);

const source: fc.Arbitrary<Source> = fc.record({
  publisher: hostileText,
  title: hostileText,
  url: fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['https'] }),
  date: anyDate,
});

/** Entries whose words were written by somebody who wants to break out of a file. */
export const hostileEntry: fc.Arbitrary<Entry> = fc
  .record({
    date: anyDate,
    title: hostileText,
    text: hostileText,
    sources: fc.array(source, { maxLength: 3 }),
    language: fc.constantFrom('en', 'ar', 'uk'),
    video: fc.constant('aaaaaaaaaaa'),
    moments: hostileText.map((text) => [{ second: 754, text, about: [] }]),
  })
  .map((parts) => sampleEntry({ ...parts, id: '2022-03-29-sample' }));

/** Text as every format writes it: on one line. */
export const oneLineOf = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
