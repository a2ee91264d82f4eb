import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { cslJson } from '../../../lib/formats/csl-json';
import { sampleEntry } from '../../sample-entries';
import { readWithCitationJs } from './citation-js';
import { hostileEntry } from './hostile-entries';

/** The rules of the CSL 1.0.2 input schema for the variables that are written here; it allows no others. */
const DateVariable = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});
const CslItems = v.array(
  v.strictObject({
    id: v.union([v.string(), v.number()]),
    type: v.picklist(['webpage', 'broadcast']),
    title: v.string(),
    author: v.optional(v.array(v.strictObject({ literal: v.string() }))),
    publisher: v.optional(v.string()),
    issued: v.optional(DateVariable),
    accessed: v.optional(DateVariable),
    'event-date': DateVariable,
    URL: v.optional(v.string()),
    language: v.string(),
    note: v.string(),
    annote: v.optional(v.string()),
  }),
);
const cite = { accessed: '2026-11-22', accessedNote: 'accessed 22 Nov 2026' };

it('is valid CSL-JSON that Citation.js takes without a correction, whatever the words are', () => {
  fc.assert(
    fc.property(hostileEntry, fc.boolean(), (entry, ofMoment) => {
      const items = JSON.parse(cslJson.write({ entry, moment: ofMoment ? entry.moments[0] : undefined, ...cite }));
      expect(v.parse(CslItems, items)).toEqual(items);
      const taken = readWithCitationJs(items, '@csl/list+object');
      for (const [place, { title, URL, issued, accessed, 'event-date': event }] of items.entries()) {
        expect(taken[place]).toMatchObject({
          title,
          ...(URL && { URL, accessed }),
          ...(issued && { issued }),
          'event-date': event,
        });
      }
    }),
    { numRuns: 200 },
  );
});

it('keeps the day of the event, of the source and of the reader apart', () => {
  const sources = [{ publisher: 'P', title: 'T', url: 'https://sample.example/', date: '2022-03' }];
  const [item] = JSON.parse(cslJson.write({ entry: sampleEntry({ date: '2022-03-10/2022-03-11', sources }), ...cite }));
  expect(item['event-date']).toEqual({
    'date-parts': [
      [2022, 3, 10],
      [2022, 3, 11],
    ],
  });
  expect(item.issued).toEqual({ 'date-parts': [[2022, 3]] });
  expect(item.accessed).toEqual({ 'date-parts': [[2026, 11, 22]] });
});
