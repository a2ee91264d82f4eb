import type { Reading } from '../sites/site';

/** Pauses in ms between looks at a page that is not there yet: it may be rendered late, or still hold the last page. */
const PAUSES = [300, 700, 2_000];

/** Lets the next look come at once; the page's player has news. */
export interface Nudge {
  now(): void;
}

/**
 * Looks at a page until it can be read, a few times at most.
 *
 * @param takeNudge receives the means to cut a pause short.
 * @returns the last reading; whatever it is when the signal aborts.
 */
export async function lookUntilRead(
  look: () => Reading,
  takeNudge: (nudge: Nudge) => void,
  signal: AbortSignal,
): Promise<Reading> {
  let reading = look();
  for (const pause of PAUSES) {
    if (reading.kind === 'page' || signal.aborted) return reading;
    await rest(pause, takeNudge, signal);
    reading = look();
  }
  return reading;
}

/**
 * Looks, but gives the last reading again while the page has the same size: a look at a page that is no article costs
 * as much as one at an article. A page that is not there yet is looked at each time.
 *
 * @param size how much the page holds; it may be any number that changes when the page is filled.
 */
export function onlyWhenChanged(look: () => Reading, size: () => number): () => Reading {
  let last: { readonly reading: Reading; readonly size: number } | null = null;
  return () => {
    const now = size();
    if (last && last.reading.kind !== 'not-yet' && last.size === now) return last.reading;
    last = { reading: look(), size: now };
    return last.reading;
  };
}

function rest(milliseconds: number, takeNudge: (nudge: Nudge) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const now = () => {
      clearTimeout(timer);
      resolve();
    };
    takeNudge({ now });
    signal.addEventListener('abort', now, { once: true });
  });
}
