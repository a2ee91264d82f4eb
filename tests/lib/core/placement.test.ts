import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Box, fitBox, moveBox, PlacementSchema, resizeBox, type WindowSize } from '../../../lib/core/placement';

const pixels = fc.integer({ min: -3_000, max: 3_000 });
const box = fc.record({ left: pixels, top: pixels, width: pixels, height: pixels });
const window = fc.record({ width: fc.integer({ min: 320, max: 3_000 }), height: fc.integer({ min: 300, max: 2_000 }) });
const step = fc.integer({ min: -400, max: 400 });
const corner = fc.constantFrom('left' as const, 'right' as const);

const isInside = ({ left, top, width, height }: Box, size: WindowSize) =>
  left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height;

describe('a box over a page', () => {
  it('is in the window and large enough to read, wherever it was left', () => {
    fc.assert(
      fc.property(box, window, (wish, size) => {
        const fitted = fitBox(wish, size);
        expect(isInside(fitted, size)).toBe(true);
        expect(fitted.width).toBeGreaterThanOrEqual(280);
        expect(fitted.height).toBeGreaterThanOrEqual(240);
        expect(fitBox(fitted, size)).toEqual(fitted);
      }),
    );
  });

  it('keeps its size while it is moved', () => {
    fc.assert(
      fc.property(box, window, step, step, (wish, size, right, down) => {
        const before = fitBox(wish, size);
        const { width, height } = moveBox(before, right, down, size);
        expect({ width, height }).toEqual({ width: before.width, height: before.height });
      }),
    );
  });

  it('keeps the corner opposite to the one that is dragged', () => {
    fc.assert(
      fc.property(box, window, corner, step, step, (wish, size, dragged, right, down) => {
        const before = fitBox(wish, size);
        const after = resizeBox(before, dragged, right, down, size);
        expect(after.top + after.height).toBe(before.top + before.height);
        if (dragged === 'left') expect(after.left + after.width).toBe(before.left + before.width);
        else expect(after.left).toBe(before.left);
        expect(isInside(after, size)).toBe(true);
      }),
    );
  });
});

it('remembers nothing that is not a placement', () => {
  expect(v.safeParse(PlacementSchema, { dock: 'elsewhere' }).success).toBe(false);
  expect(v.safeParse(PlacementSchema, { tab: 7 }).success).toBe(false);
  expect(v.parse(PlacementSchema, {})).toEqual({ dock: 'beside', sheet: 0.55, tab: 0.12, withoutTab: false });
});
