import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelatedEntry } from '../../../lib/core/match';
import { buildTimeline } from '../../../lib/core/timeline';
import { sampleEntry } from '../../sample-entries';

const related = (...dates: string[]): RelatedEntry[] =>
  dates.map((date) => ({ entry: sampleEntry({ date }), score: 1, reasons: [] }));
const datesOf = (items: readonly RelatedEntry[]) => items.map(({ entry }) => entry.date);

describe('buildTimeline', () => {
  it('splits around the day, each group in order of time', () => {
    const timeline = buildTimeline(related('2022-04-03', '2022-03-30', '2022-03-18', '2022-03-29'), '2022-03-30');
    expect(datesOf(timeline.before)).toEqual(['2022-03-18', '2022-03-29']);
    expect(datesOf(timeline.same)).toEqual(['2022-03-30']);
    expect(datesOf(timeline.next)).toEqual(['2022-04-03']);
    expect(timeline.undated).toEqual([]);
  });

  it('puts the best entry of a day nearest to the day of the page', () => {
    const scored = (date: string, ...scores: number[]) => scores.map((score) => ({ ...related(date)[0]!, score }));
    const timeline = buildTimeline(
      [...scored('2022-03-29', 0.9, 0.2), ...scored('2022-04-03', 0.3, 0.8)],
      '2022-03-30',
    );
    expect(timeline.before.map(({ score }) => score)).toEqual([0.2, 0.9]);
    expect(timeline.next.map(({ score }) => score)).toEqual([0.8, 0.3]);
  });

  it('counts an interval or a month around the day as the same days', () => {
    const timeline = buildTimeline(related('2022-03', '2022-03-28/2022-03-31'), '2022-03-30');
    expect(timeline.same).toHaveLength(2);
  });

  it('keeps all together when the page has no date', () => {
    const timeline = buildTimeline(related('2022-04-03', '2022-03-18'), null);
    expect(datesOf(timeline.undated)).toEqual(['2022-03-18', '2022-04-03']);
  });

  it('shows every entry exactly once', () => {
    const days = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(1.5e12 + days * 864e5).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(days), fc.option(days), (dates, day) => {
        const { before, same, next, undated } = buildTimeline(related(...dates), day);
        expect([...before, ...same, ...next, ...undated].map(({ entry }) => entry.date).sort()).toEqual(
          [...dates].sort(),
        );
      }),
    );
  });
});
