import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/core/entry';
import { COLUMNS, timelineCsv } from '../../../lib/formats/timeline-csv';
import { sampleEntry } from '../../sample-entries';
import { hostileEntry } from './hostile-entries';
import { selectionOf } from './sample-selection';

type Row = Record<string, string>;

function parse(entries: readonly Entry[]): Row[] {
  const { data, errors, meta } = Papa.parse<Row>(timelineCsv.write(selectionOf(entries)), { header: true });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual([...COLUMNS]);
  return data;
}

it('has the columns of TimelineJS, each date as exact as it is known', () => {
  const dates = ['2022-03-29', '2022-03', '2022', '2022-03-10/2022-03-11'];
  const rows = parse(dates.map((date) => sampleEntry({ date })));
  expect(rows.map((row) => [row.Year, row.Month, row.Day, row['End Day'], row['Display Date']])).toEqual([
    ['2022', '03', '29', '', ''],
    ['2022', '03', '', '', '2022-03'],
    ['2022', '', '', '', '2022'],
    ['2022', '03', '10', '11', '2022-03-10/2022-03-11'],
  ]);
});

it('shows the video of an entry and groups by its story', () => {
  const story = { id: 'talks', title: 'The talks', summary: 'From the border to Istanbul.' };
  const entry = sampleEntry({ video: 'aaaaaaaaaaa', stories: ['talks'] });
  const [row] = Papa.parse<Row>(timelineCsv.write({ ...selectionOf([entry]), stories: [story] }), {
    header: true,
  }).data;
  expect(row).toMatchObject({ Media: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', Group: 'The talks' });
});

it('has one row an entry and no cell that a spreadsheet or TimelineJS would run, whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(hostileEntry, { minLength: 1, maxLength: 4 }), (entries) => {
      const rows = parse(entries);
      expect(rows).toHaveLength(entries.length);
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      for (const row of rows) expect(row.Headline).not.toMatch(/[<>]/);
    }),
    { numRuns: 200 },
  );
});

it('keeps a formula as words', () => {
  expect(parse([sampleEntry({ title: '=HYPERLINK("https://x.example")' })])[0]?.Headline).toMatch(/^'=HYPERLINK/);
});
