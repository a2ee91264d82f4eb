import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bibtex } from '../../../lib/formats/bibtex';
import { sampleEntry } from '../../sample-entries';
import { readWithCitationJs } from './citation-js';
import { hostileEntry, oneLineOf } from './hostile-entries';

interface Item {
  id: string;
  title: string;
  author?: { literal?: string; family?: string }[];
  URL?: string;
  note: string;
  issued?: { 'date-parts': number[][] };
}

/** The items that the parser of Citation.js reads out of a BibTeX file. */
function parse(file: string): Item[] {
  return readWithCitationJs(file, '@biblatex/text') as Item[];
}
const cite = { accessed: '2026-11-22', accessedNote: 'accessed 22 Nov 2026' };

it('is read back with title, author, dates and address', () => {
  const [item] = parse(bibtex.write({ entry: sampleEntry(), ...cite }));
  expect(item).toMatchObject({ title: 'Talks end', URL: 'https://sample.example/2022-03-29' });
  expect(JSON.stringify(item?.author)).toContain('The Sample');
});

it.each([
  ['2022', [2022]],
  ['2022-03', [2022, 3]],
  ['2022-03-30', [2022, 3, 30]],
])('keeps the precision of a source’s date %s', (date, parts) => {
  const source = { publisher: 'P', title: 'T', url: 'https://sample.example/', date };
  const [item] = parse(bibtex.write({ entry: sampleEntry({ sources: [source] }), ...cite }));
  expect(item?.issued).toEqual({ 'date-parts': [parts] });
});

it('stays whole whatever the words are: one record a source, none more, each with its title', () => {
  fc.assert(
    fc.property(hostileEntry, (entry) => {
      const items = parse(bibtex.write({ entry, ...cite }));
      const expected = entry.sources.length > 0 ? entry.sources : [entry];
      expect(items.map(({ title }) => letters(title))).toEqual(expected.map(({ title }) => letters(title)));
    }),
    { numRuns: 200 },
  );
});

/** TeX ligatures and spacing aside: the letters and digits, in their order. */
const letters = (text: string) =>
  oneLineOf(text.normalize('NFC'))
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
