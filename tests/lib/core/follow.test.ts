import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followVideo } from '../../../lib/core/follow';
import { buildLexicon } from '../../../lib/core/lexicon';
import type { RelatedEntry } from '../../../lib/core/match';
import type { Page } from '../../../lib/core/page';
import { spanAt } from '../../../lib/core/span';
import { spansOf } from '../../../lib/core/weighed-spans';
import { buildEntryIndex } from '../../../lib/search/entry-index';
import { article, ENTITIES, ENTRIES, entry } from './sample-archive';

const lexicon = buildLexicon(ENTITIES);
const RELATED: RelatedEntry[] = ENTRIES.slice(0, 5).map((one) => ({ entry: one, score: 1, reasons: [] }));

function video(lines: readonly [second: number, text: string][], more: Partial<Page> = {}): Page {
  const captions = lines.map(([start, text]) => ({ start, text }));
  return article('Weeks of calls', '2022-03-30', { kind: 'video', videoId: 'abcdefghijk', captions, ...more });
}

const index = buildEntryIndex(ENTRIES, lexicon);
const hear = (page: Page, related = RELATED) => followVideo(page, related, index, lexicon);
const follow = async (page: Page, related = RELATED) => (await hear(page, related)).spans;

const INTERVIEW = video([
  [0, 'welcome back to the programme'],
  [20, 'the foreign ministers Lavrov'],
  [23, 'and Kuleba met in Antalya'],
  [28, 'and came away without a ceasefire'],
  [34, 'then on the 18th of'],
  [37, 'March the president asked that the siege be lifted'],
  [42, 'so that humanitarian access to the besieged city'],
  [214, 'and that is our programme for today'],
]);

describe('what a video talks about', () => {
  it('begins at the line in which it is first named, and changes with the subject', async () => {
    const spans = await follow(INTERVIEW);
    expect(spans.map(({ from, entries }) => [from, entries[0]])).toEqual([
      [20, '2022-03-10-antalya'],
      [34, '2022-03-18-call'],
    ]);
  });

  it('is nothing before the first name and long after the last', async () => {
    const spans = await follow(INTERVIEW);
    expect(spanAt(spans, 10)).toBeNull();
    expect(spanAt(spans, 60)?.entries[0]).toBe('2022-03-18-call');
    expect(spanAt(spans, 120)).toBeNull();
  });

  it('needs more than a name that they all have', async () => {
    expect(await follow(video([[5, 'Macron and Putin have spoken once more']]))).toEqual([]);
  });

  it('is read from captions in capitals of no kind, as speech recognition writes them', async () => {
    const spans = await follow(video([[4, 'lavrov and kuleba in antalya and the foreign ministers meeting']]));
    expect(spans[0]?.entries[0]).toBe('2022-03-10-antalya');
  });

  it('is known without captions from the moments that the archive tells of the video', async () => {
    const moments = [
      { second: 12, text: 'The talks in Turkey.', about: ['2022-03-10-antalya'] },
      { second: 40, text: 'The call on Mariupol.', about: ['2022-03-18-call'] },
    ];
    const own = entry('2022-03-30-interview', '2022-03-30', 'An interview', { video: 'abcdefghijk', moments });
    const spans = await follow(video([]), [{ entry: own, score: 1, reasons: [] }, ...RELATED]);
    expect(spans.map(({ from, entries }) => [from, entries[0]])).toEqual([
      [12, '2022-03-10-antalya'],
      [40, '2022-03-18-call'],
    ]);
  });

  it('can be an entry that the video as a whole is not about', async () => {
    const { spans, related } = await hear(INTERVIEW, RELATED.slice(0, 1));
    expect(spans[0]?.entries[0]).toBe('2022-03-10-antalya');
    const added = related.find(({ entry: one }) => one.id === '2022-03-10-antalya');
    expect(added?.reasons).toContainEqual(expect.objectContaining({ kind: 'name', entity: 'antalya' }));
    expect(new Set(related.map(({ entry: one }) => one.id)).size).toBe(related.length);
  });

  it('is never what came after the video', async () => {
    const early = { ...INTERVIEW, published: { day: '2022-03-09', basis: 'meta', confidence: 1 } as const };
    expect((await follow(early)).flatMap(({ entries }) => entries)).not.toContain('2022-03-10-antalya');
  });

  it('is nothing in an article', async () => {
    expect(await follow({ ...INTERVIEW, kind: 'article' })).toEqual([]);
  });
});

const weights = fc.array(fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 3, maxLength: 3 }), {
  maxLength: 12,
});

describe('spans', () => {
  it('are in order, do not overlap, and name nothing twice', () => {
    fc.assert(
      fc.property(weights, fc.array(fc.nat(90), { minLength: 12, maxLength: 12 }), (rows, gaps) => {
        let second = 0;
        const starts = rows.map((_, cue) => (second += gaps[cue]!));
        const spans = spansOf(starts, rows);
        for (const [place, { from, to, indexes }] of spans.entries()) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(spans[place + 1]?.from ?? Number.POSITIVE_INFINITY);
          expect(new Set(indexes).size).toBe(indexes.length);
        }
      }),
    );
  });

  it('give way at once to what is clearly said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (gap) => {
        const rows = [
          [20, 0],
          [0, 20],
        ];
        expect(spansOf([10, 10 + gap], rows).map(({ from, indexes }) => [from, indexes[0]])).toEqual([
          [10, 0],
          [10 + gap, 1],
        ]);
      }),
    );
  });
});
