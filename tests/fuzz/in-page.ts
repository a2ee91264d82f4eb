import { type Outcome, readSpoilt } from './read-spoilt';
import { type SoundPage, spoiltPage } from './spoilt-page';

/** Runs inside a browser: makes and reads the pages of some seeds there, so that 20 MB need not travel. */
function fuzz(pages: readonly SoundPage[], from: number, to: number): Outcome[] {
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const outcomes: Outcome[] = [];
  for (let seed = from; seed < to; seed++) outcomes.push(readSpoilt(spoiltPage(pages, seed, 1), parse));
  return outcomes;
}

Object.assign(globalThis, { fuzz });
