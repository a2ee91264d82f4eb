import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntryType } from '../../../lib/core/entry';
import { type LibraryRoute, readRoute, SINGLE_PAGES, writeRoute } from '../../../lib/core/library-route';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((one) => one.isWellFormed()),
  fc.constantFrom('a?b', 'a/b', '%41', '#', 'a&text=b', '%', 'Київ'),
);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const dayText = day.map((date) => date.toISOString().slice(0, 10));
const filters = fc.record(
  {
    from: dayText,
    to: dayText,
    kind: fc.constantFrom(...EntryType.options),
    source: text,
    story: text,
    language: text,
    entity: text,
  },
  { requiredKeys: [] },
);
const route: fc.Arbitrary<LibraryRoute> = fc.oneof(
  fc.record({ page: fc.constant('timeline' as const), text: fc.oneof(fc.constant(''), text), filters }),
  fc.record({ page: fc.constantFrom('entry' as const, 'story' as const, 'name' as const), id: text }),
  fc.record({ page: fc.constantFrom(...SINGLE_PAGES) }),
);

describe('an address of the library', () => {
  it('means the place that it was written for', () => {
    fc.assert(
      fc.property(route, (place) => {
        expect(readRoute(writeRoute(place))).toEqual(place);
      }),
    );
  });

  it.each([
    ['', '#/'],
    ['#/', '#/'],
    ['#/?from=2022-03-01&kind=phone-call', '#/?from=2022-03-01&kind=phone-call'],
    ['#/?from=2022-02-30&to=soon&kind=dance&text=talks', '#/?text=talks'],
    ['#/entry/2022-03-29-talks', '#/entry/2022-03-29-talks'],
  ])('%s is read as %s', (hash, read) => {
    expect(writeRoute(readRoute(hash))).toBe(read);
  });

  it.each(['#/entry/', '#/nowhere', '#/privacy/x', '#dark', '#/entry%'])('%s is no place', (hash) => {
    expect(readRoute(hash)).toEqual({ page: 'unknown' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        readRoute(`#/${hash}`);
      }),
    );
    expect(readRoute('#/entry/%E0%A4%A')).toEqual({ page: 'entry', id: '%E0%A4%A' });
  });
});
