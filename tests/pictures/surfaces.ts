import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../e2e/bed/until';
import type { View } from '../e2e/bed/view';
import type { StateName } from './states';

/** One picture of a surface: what it shows, and what was done in it. */
export interface Scene {
  readonly name: string;
  /** The state of the tab that the surface is told. */
  readonly state?: StateName;
  readonly act?: (view: View) => Promise<void>;
}

/** A page of the extension of which pictures are taken. */
export interface Surface {
  readonly name: string;
  /** The page, with the hash of its address. */
  readonly path: string;
  /** Widths in px; the second is the usual one. */
  readonly widths: readonly [number, number, number];
  readonly height: number;
  readonly scenes: readonly Scene[];
}

/** Milliseconds in which the archive has answered. */
const ANSWER = 500;

const scene = (name: string, state: StateName = 'related', act?: Scene['act']): Scene => ({
  name,
  state,
  ...(act && { act }),
});
/** A place of the library, by the hash of its address. */
const place = (name: string, hash: string, act?: Scene['act']): Scene => ({
  name,
  act: async (view) => {
    await view.document.evaluate((document, wanted) => {
      document.location.hash = wanted;
    }, hash);
    await sleep(ANSWER);
    await act?.(view);
  },
});
const press = (selector: string) => (view: View) =>
  view.document.evaluate((document, wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility());
    // The first that is in sight, else the first.
    const found = all.find((one) => one.getBoundingClientRect().top > 200) ?? all[0];
    found?.click();
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, selector);
const toTop = (view: View) => view.document.evaluate((document) => document.querySelector('main')?.scrollTo(0, 0));
const toEnd = (view: View) => view.document.evaluate((document) => document.querySelector('main')?.scrollTo(0, 1e6));
/** Acts, and waits until what can be read is other: the archive takes a moment to answer. */
const changing = (act: (view: View) => Promise<void>) => async (view: View) => {
  const before = await view.text();
  await act(view);
  await until(
    () => view.text(),
    (now) => now !== before,
  );
};
const search = (words: string) => changing((view) => view.search(words));
const openStory = changing(press('.story-link'));

/** Every surface; another one is another line here. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'sidebar',
    path: 'sidebar.html',
    widths: [280, 400, 640],
    height: 760,
    scenes: [
      scene('as it opens'),
      scene('from the top', 'related', toTop),
      scene('few', 'few', toTop),
      scene('120 entries', 'many', toTop),
      scene('a row opened', 'related', press('.unfold')),
      scene('a reason marked', 'related', press('.chip[aria-pressed]')),
      scene('as known then', 'related', changing(press('.toggle'))),
      scene('two reports', 'reports', press('.reports summary')),
      scene('taken away', 'few', press('.card-actions > .plain-button')),
      scene('taken away before', 'removed', async (view) => {
        await press('.removed summary')(view);
        await toEnd(view);
      }),
      scene('headline only, date unsure', 'partial'),
      scene('no date', 'undated'),
      scene('a story', 'related', openStory),
      scene('search', 'related', search('Mariupol')),
      scene('nothing found', 'related', search('xyzzy')),
      scene('nothing here', 'nothing'),
      scene('loading', 'reading'),
      scene('unsure', 'unsure'),
      scene('not an article', 'not-an-article'),
      scene('not looked at', 'unknown'),
      scene('left alone', 'quiet'),
    ],
  },
  {
    name: 'popup',
    path: 'popup.html',
    widths: [320, 400, 640],
    height: 600,
    scenes: [
      scene('as it opens', 'unknown'),
      scene('search', 'unknown', search('Mariupol')),
      scene('filters', 'unknown', async (view) => {
        await search('Zelensky Istambul')(view);
        await press('.filters button')(view);
      }),
      scene('ways to cite', 'unknown', async (view) => {
        await search('Mariupol')(view);
        await press('.cite > button')(view);
      }),
      scene('nothing found', 'unknown', search('xyzzy')),
      scene('this page', 'related'),
      scene('nothing here', 'nothing'),
    ],
  },
  {
    name: 'library',
    path: 'library.html',
    widths: [400, 1000, 1400],
    height: 800,
    scenes: [
      place('years', '#/'),
      place('an entry', '#/entry/2022-03-18-macron-putin-call'),
      place('welcome', '#/welcome'),
      place('a month', '#/?from=2022-03-01&to=2022-03-31'),
      place('settings', '#/settings'),
      place('privacy', '#/privacy'),
      place('keys', '#/shortcuts'),
      place('stories', '#/stories'),
      place('names', '#/names'),
      place('everything with a name', '#/name/jean-yves-le-drian'),
      place('a story', '#/story/siege-of-mariupol'),
      place('search', '#/?text=Mariupol'),
      place('filters', '#/?kind=phone-call&source=President+of+Russia', press('.filters button')),
      place('ways to export', '#/', press('.list-bar .plain-button')),
      place('nothing passes', '#/?from=1999-01-01&to=1999-12-31'),
      place('nothing there', '#/nowhere'),
    ],
  },
];
