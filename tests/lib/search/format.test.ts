import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../lib/core/dates';
import { ByteReader, ByteWriter } from '../../../lib/search/bytes';
import { documentsBetween, encodeCalendar } from '../../../lib/search/calendar';
import { blockOf, findInBlock, packDictionary } from '../../../lib/search/dictionary';
import { editsAllowed, isWithinEdits } from '../../../lib/search/edits';
import { EntryChunkWriter, entriesInChunk } from '../../../lib/search/entry-chunks';
import { countOf, emptyBlock, encodePostings, type Posting, PostingList } from '../../../lib/search/postings';
import { inDocumentOrder } from '../../../lib/search/segment-builder';
import { areNear } from './naive-search';
import { entries } from './random-entries';

describe('the bytes of a segment', () => {
  it('give back numbers and texts', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.string({ unit: 'grapheme', maxLength: 90 }), (number, text) => {
        const writer = new ByteWriter(1);
        writer.number(number);
        writer.text(text);
        const reader = new ByteReader(writer.finish());
        expect([reader.number(), reader.text(), reader.done]).toEqual([number, text.toWellFormed(), true]);
      }),
    );
  });

  const unpackAll = (list: PostingList): Posting[] => {
    const block = emptyBlock();
    return Array.from({ length: list.blocks }, (_, number) => {
      list.unpack(number, block);
      return Array.from({ length: block.length }, (_, index) => block.documents[index]! * 256 + block.impacts[index]!);
    }).flat();
  };

  it('give back postings', () => {
    const gaps = fc.array(fc.tuple(fc.nat(3_000), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 700 });
    fc.assert(
      fc.property(gaps, fc.boolean(), (some, uniform) => {
        let document = -1;
        const postings = some.map(([gap, impact]) => {
          document += gap + 1;
          return document * 256 + (uniform ? 9 : impact);
        });
        const parts = encodePostings(postings);
        expect(unpackAll(new PostingList(parts))).toEqual(postings);
        expect(countOf(parts[0]!)).toBe(postings.length);
      }),
    );
  });

  it('give back a list of several parts', () => {
    const postings = Array.from({ length: 20_000 }, (_, index) => index * 3 * 256 + 1 + (index % 200));
    const parts = encodePostings(postings);
    expect(parts).toHaveLength(3);
    expect(unpackAll(new PostingList(parts))).toEqual(postings);
  });

  it('give back what stands under each key', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 400 }).map((some) => some.filter(isWhole).sort());
    fc.assert(
      fc.property(keys, fc.nat(60), (sorted, length) => {
        const payloadOf = (text: string) => new Uint8Array(length).fill(text.length);
        const { blocks, directory } = packDictionary(sorted.map((one) => ({ key: one, payload: payloadOf(one) })));
        const firsts = directory.split('\n');
        expect(firsts).toHaveLength(blocks.length);
        for (const one of sorted) {
          const found = new Map<string, Uint8Array>();
          findInBlock(blocks[blockOf(one, firsts)]!, [`${one}\u0001`, one].sort(), found);
          expect([...found]).toEqual([[one, payloadOf(one)]]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('give back entries', () => {
    fc.assert(
      fc.property(entries(1, 80), (some) => {
        const writer = new EntryChunkWriter();
        for (const entry of some) writer.add(entry);
        const { chunks, starts } = writer.finish();
        expect(chunks.flatMap(entriesInChunk)).toEqual(some);
        expect(starts).toHaveLength(chunks.length);
      }),
      { numRuns: 20 },
    );
  });
});

/** Front coding cuts texts; halves of letters are no words. */
const isWhole = (text: string) => text.isWellFormed() && !text.includes('\u0001') && !text.includes('\n');

describe('the calendar', () => {
  it('finds the documents that touch a range of days', () => {
    const day = fc.integer({ min: -40, max: 500 }).map((days) => new Date(Date.UTC(2022, 0, days)));
    const bound = fc.option(day, { nil: undefined }).map((on) => on?.toISOString().slice(0, 10));
    fc.assert(
      fc.property(entries(1, 60), bound, bound, (some, from, to) => {
        const dates = inDocumentOrder(some).map(({ date }) => date);
        const expected = [...dates.keys()].filter((document) => {
          const span = parseDate(dates[document]!)!;
          if (from && to && from > to) return false;
          return (!from || span.last >= from) && (!to || span.first <= to);
        });
        expect(documentsBetween(encodeCalendar(dates), dates.length, from, to).all()).toEqual(expected);
      }),
    );
  });
});

describe('mistakes in a word', () => {
  it('are counted as trying every edit counts them', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(2), (left, right, most) => {
        expect(isWithinEdits(left, right, most)).toBe(areNear(left, right, most));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are forgiven from five letters, two from nine', () => {
    expect(['four', 'fives', 'eightlet', 'nineletter'].map(editsAllowed)).toEqual([0, 1, 1, 2]);
  });
});
