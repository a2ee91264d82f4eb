import { expect, it } from 'vitest';
import { asKnownOn } from '../../../lib/core/as-known';
import type { Source } from '../../../lib/core/entry';
import { sampleEntry } from '../../sample-entries';

const source = (date?: string): Source => ({
  publisher: 'The Sample',
  title: 'x',
  url: `https://sample.example/${date}`,
  ...(date && { date }),
});
const item = (...dates: (string | undefined)[]) => ({
  entry: sampleEntry({ sources: dates.map(source), differ: 'They tell it differently.' }),
});

it('keeps what was out by the day, with only the sources that were', () => {
  const known = asKnownOn([item('2022-03-29', '2022-05-01'), item('2022-03-31'), item('2022-03-30')], '2022-03-30');
  expect(known.map(({ entry }) => entry.sources.map(({ date }) => date))).toEqual([['2022-03-29'], ['2022-03-30']]);
});

it('does not take for known what could be later: a month that is not over, a source without a date', () => {
  expect(asKnownOn([item('2022-03'), item(undefined)], '2022-03-30')).toEqual([]);
  expect(asKnownOn([item('2022-02')], '2022-03-30')).toHaveLength(1);
});

it('leaves out what was said of sources that are gone', () => {
  const [partly] = asKnownOn([item('2022-03-29', '2022-05-01')], '2022-03-30');
  expect(partly!.entry.differ).toBeUndefined();
  const [whole] = asKnownOn([item('2022-03-29')], '2022-03-30');
  expect(whole!.entry.differ).toBe('They tell it differently.');
});
