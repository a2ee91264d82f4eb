import { type Outcome, parseSpoilt, readSpoilt } from './read-spoilt';
import { type SoundPage, spoiltPage } from './spoilt-page';

/** Runs inside a browser: makes and reads the pages of some seeds there, so that 20 MB need not travel. */
async function fuzz(pages: readonly SoundPage[], from: number, to: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let seed = from; seed < to; seed++) {
    const page = spoiltPage(pages, seed, 1);
    const document = parseSpoilt(page, (html) => new DOMParser().parseFromString(html, 'text/html'));
    // What making the page has left behind is not to be tidied up while it is read.
    await new Promise((resolve) => setTimeout(resolve));
    outcomes.push(readSpoilt(page, document));
  }
  return outcomes;
}

Object.assign(globalThis, { fuzz });
