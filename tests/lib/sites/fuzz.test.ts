import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { parseSpoilt, readSpoilt } from '../../fuzz/read-spoilt';
import { readSoundPages } from '../../fuzz/sound-pages';
import { spoiltPage } from '../../fuzz/spoilt-page';

/** `npm run fuzz` reads thousands of pages of full size in a browser; here a few small ones keep the readers honest. */
const PAGES = 200;
const SCALE = 0.002;

test('spoilt pages are read without a throw, and garbage is no article', { timeout: 120_000 }, () => {
  const pages = readSoundPages();
  const parse = (html: string): Document =>
    new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const faults = Array.from({ length: PAGES }, (_, seed) => seed).flatMap((seed) => {
    const page = spoiltPage(pages, seed, SCALE);
    const { fault, how } = readSpoilt(page, parseSpoilt(page, parse));
    return fault ? [`seed ${seed} (${how}): ${fault}`] : [];
  });
  expect(faults).toEqual([]);
});
