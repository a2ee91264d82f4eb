import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Span, spanAt } from '../../../lib/core/span';

/** Spans in order, some touching, some apart. */
const spans = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }) }), { maxLength: 8 })
  .map((parts) => {
    let end = 0;
    return parts.map(({ gap, length }, place): Span => {
      const from = end + gap;
      end = from + length;
      return { from, to: end, entries: [`entry-${place}`] };
    });
  });

it('finds the span that a second lies in, as looking at each would', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -1, max: 60 }), (all, half) => {
      const second = half / 2;
      expect(spanAt(all, second)).toBe(all.find(({ from, to }) => from <= second && second < to) ?? null);
    }),
  );
});
