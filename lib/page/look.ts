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
