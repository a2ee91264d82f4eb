import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/core/entry';
import { calendar } from '../../../lib/formats/calendar';
import { sampleEntry } from '../../sample-entries';
import { hostileEntry } from './hostile-entries';
import { selectionOf } from './sample-selection';

function parse(entries: readonly Entry[]) {
  const file = calendar.write(selectionOf(entries));
  const component = new ICAL.Component(ICAL.parse(file));
  return { file, events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

it.each([
  ['2022-03-29', '2022-03-29', '2022-03-30', 'Delegations meet'],
  ['2022-03', '2022-03-01', '2022-04-01', 'Delegations meet (2022-03)'],
  ['2024-02', '2024-02-01', '2024-03-01', 'Delegations meet (2024-02)'],
  ['2022', '2022-01-01', '2023-01-01', 'Delegations meet (2022)'],
  ['2022-03-10/2022-03-11', '2022-03-10', '2022-03-12', 'Delegations meet'],
])('writes %s as whole days that end where they end', (date, start, end, summary) => {
  const [event] = parse([sampleEntry({ date })]).events;
  expect(event?.startDate.isDate).toBe(true);
  expect([event?.startDate.toString(), event?.endDate.toString(), event?.summary]).toEqual([start, end, summary]);
});

it('makes nobody busy', () => {
  expect(parse([sampleEntry()]).file).toContain('TRANSP:TRANSPARENT');
});

it('keeps the words and the number of events, in lines of at most 75 bytes, whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(hostileEntry, { minLength: 1, maxLength: 3 }), (entries) => {
      const { file, events } = parse(entries.map((entry, place) => ({ ...entry, id: `entry-${place}` })));
      expect(events.map((event) => letters(event.summary))).toEqual(entries.map(summaryOf));
      const long = file.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
      expect(long).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const summaryOf = ({ title, date }: Entry) => letters(/^\d{4}(?:-\d{2})?$/.test(date) ? title + date : title);
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
