import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type Pack, PackSchema } from '../../../lib/core/entry';
import { packJson } from '../../../lib/formats/pack-json';
import { sampleEntry } from '../../sample-entries';
import { hostileEntry } from './hostile-entries';
import { selectionOf } from './sample-selection';

const read = (file: string): Pack => v.parse(PackSchema, JSON.parse(file));

it('is a pack that our own schema accepts, with the same entries, whatever the words are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hostileEntry, { maxLength: 4, selector: ({ title }) => title }), (entries) => {
      const unique = entries.map((entry, place) => ({ ...entry, id: `entry-${place}` }));
      expect(read(packJson.write(selectionOf(unique))).entries).toEqual(unique);
    }),
    { numRuns: 100 },
  );
});

it('brings the stories and names of its entries and no others, so that it opens to the same timeline', () => {
  const entry = sampleEntry({ stories: ['talks'], participants: ['ukraine'] });
  const stories = ['talks', 'other'].map((id) => ({ id, title: id, summary: id }));
  const entities = ['ukraine', 'peru'].map((id) => ({
    id,
    type: 'country' as const,
    label: id,
    aliases: {},
    heardAs: [],
  }));
  const pack = read(packJson.write({ ...selectionOf([entry]), stories, entities }));
  expect(pack.stories.map(({ id }) => id)).toEqual(['talks']);
  expect(pack.entities.map(({ id }) => id)).toEqual(['ukraine']);
  expect(pack.coverage).toEqual({ first: '2022-03-29', last: '2022-03-29', months: { '2022-03': 1 } });
});

it('has another version exactly when its content is another', () => {
  const versionOf = (title: string) => read(packJson.write(selectionOf([sampleEntry({ title })]))).version;
  expect(versionOf('one')).toBe(versionOf('one'));
  expect(versionOf('one')).not.toBe(versionOf('two'));
});
