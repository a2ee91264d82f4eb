import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookUntilRead, type Nudge, onlyWhenChanged } from '../../../lib/page/look';
import type { Reading } from '../../../lib/sites/site';

const notYet: Reading = { kind: 'not-yet' };
const read = { kind: 'page', page: {}, thin: false } as Reading;

describe('lookUntilRead', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Looks at a page that gives these readings in turn, the last one for ever. */
  function lookAt(...readings: Reading[]) {
    const controller = new AbortController();
    const nudges: Nudge[] = [];
    const look = vi.fn(() => (readings.length > 1 ? readings.shift()! : readings[0]!));
    const done = lookUntilRead(look, (nudge) => nudges.push(nudge), controller.signal);
    return { look, done, nudges, controller };
  }

  it('looks once at a page that is there', async () => {
    const { look, done } = lookAt(read);
    expect(await done).toBe(read);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks again at a page that comes late', async () => {
    const { done } = lookAt(notYet, notYet, read);
    await vi.runAllTimersAsync();
    expect(await done).toBe(read);
  });

  it('gives up after a few looks', async () => {
    const { look, done } = lookAt(notYet);
    await vi.runAllTimersAsync();
    expect(await done).toBe(notYet);
    expect(look.mock.calls.length).toBeLessThan(10);
  });

  it('looks at once when it is nudged', async () => {
    const { done, nudges } = lookAt(notYet, read);
    nudges[0]!.now();
    expect(await done).toBe(read);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when the view is over', async () => {
    const { look, done, controller } = lookAt(notYet);
    controller.abort();
    await done;
    expect(look.mock.calls.length).toBeLessThanOrEqual(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('onlyWhenChanged', () => {
  it.each(['not-an-article', 'unsure'] as const)(
    'looks again at a page that is %s only when its size changed',
    (kind) => {
      let size = 10;
      const look = vi.fn((): Reading => ({ kind }));
      const again = onlyWhenChanged(look, () => size);
      expect([again(), again(), again()].map((reading) => reading.kind)).toEqual([kind, kind, kind]);
      expect(look).toHaveBeenCalledTimes(1);
      size = 11;
      again();
      expect(look).toHaveBeenCalledTimes(2);
    },
  );

  it('looks each time at a page that is not there yet', () => {
    const look = vi.fn((): Reading => notYet);
    const again = onlyWhenChanged(look, () => 10);
    again();
    again();
    expect(look).toHaveBeenCalledTimes(2);
  });
});
