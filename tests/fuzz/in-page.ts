import { longestOf, type Outcome, parseSpoilt, readSpoilt } from './read-spoilt';
import { type SoundPage, spoiltPage } from './spoilt-page';

/** Slower than this, and a page is read again: the machine may have been busy with something else. */
const SUSPICIOUS = 200;
const MOST_TRIES = 4;

/** One page in so many is spoilt at full size, with 20 MB of text; the others at a part of it. */
const FULL_SIZE_EVERY = 20;
const SMALLER = 0.1;

/** Runs inside a browser: makes and reads the pages of some seeds there, so that 20 MB need not travel. */
async function fuzz(pages: readonly SoundPage[], from: number, to: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let seed = from; seed < to; seed++) {
    let best = await readOnce(pages, seed);
    for (let tries = 1; longestOf(best) > SUSPICIOUS && tries < MOST_TRIES; tries++) {
      const again = await readOnce(pages, seed);
      if (longestOf(again) < longestOf(best)) best = again;
    }
    outcomes.push(best);
  }
  return outcomes;
}

async function readOnce(pages: readonly SoundPage[], seed: number): Promise<Outcome> {
  const page = spoiltPage(pages, seed, seed % FULL_SIZE_EVERY === 7 ? 1 : SMALLER);
  const document = parseSpoilt(page, (html) => new DOMParser().parseFromString(html, 'text/html'));
  // What making the page has left behind is not to be tidied up while it is read.
  await new Promise((resolve) => setTimeout(resolve));
  return readSpoilt(page, document);
}

Object.assign(globalThis, { fuzz });
