import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { offerTranscript } from './bed/transcript-panel';
import { type PlayedVideo, playSite, type Step } from './bed/video-site';
import type { View } from './bed/view';
import { useSidelight } from './suite';

const sidelight = useSidelight();

/** `npm run soak` goes on for longer. */
const NAVIGATIONS = Number(process.env.SIDELIGHT_NAVIGATIONS ?? 20);
const MOST_GROWTH = 5 * 2 ** 20;
/** Navigations until every part was loaded and every kind of page was seen. */
const WARM_UP = 16;

/** A video that the archive knows about is shown with its own day in the sidebar. */
const RELATED: readonly (PlayedVideo & { readonly day: string })[] = [
  {
    id: 'soakBregan1',
    title: 'Macron receives Putin at Fort Brégançon',
    description: 'Emmanuel Macron and Vladimir Putin speak about Ukraine and Russia before the summer ends.',
    author: 'Slow Harbour News',
    published: '2019-08-19T18:00:00+00:00',
    day: 'Aug 19, 2019',
    lines: ['0:01 President Macron meets President Putin.', '0:20 They speak about Ukraine at Brégançon.'],
  },
  {
    id: 'soakParis12',
    title: 'Normandy summit in Paris: Macron, Merkel, Putin and Zelensky',
    description:
      'Leaders of France, Germany, Russia and Ukraine meet at the Élysée on the Donbas and the Minsk agreements.',
    author: 'Slow Harbour News',
    published: '2019-12-09T22:00:00+00:00',
    day: 'Dec 9, 2019',
    lines: ['0:01 Four leaders in Paris.', '0:30 Zelensky and Putin meet for the first time.'],
  },
  {
    id: 'soakMoscow3',
    title: 'Macron and Putin at the long table in Moscow',
    description:
      'Emmanuel Macron travels to the Kremlin to speak with Vladimir Putin about security guarantees and Ukraine.',
    author: 'Slow Harbour News',
    published: '2022-02-07T21:00:00+00:00',
    day: 'Feb 7, 2022',
    lines: ['0:01 Five hours at the Kremlin.', '0:40 Macron speaks of security guarantees with Putin.'],
  },
];
const UNRELATED: readonly PlayedVideo[] = ['soakRowing4', 'soakPress05'].map((id) => ({
  id,
  title: id === 'soakRowing4' ? 'Restoring a wooden rowing boat' : 'How a letterpress works',
  description: 'Step by step, in the workshop.',
  author: 'Print Shop and Harbour',
  published: '2022-02-07T10:00:00+00:00',
  lines: ['0:01 First the wood is sanded.', '0:30 Then comes the varnish.'],
}));
const VIDEOS = [...RELATED, ...UNRELATED];
const ADDRESSES = [
  ...VIDEOS.flatMap(({ id }) => [`/watch?v=${id}`, `/watch?v=${id}&list=PLsoak&index=2`, `/live/${id}`]),
  ...VIDEOS.map(({ id }) => `/shorts/${id}`),
  '/@slow-harbour',
  '/results?search_query=harbour',
];

/** The same steps in every run: a linear congruential generator, high bits. */
function stepsOf(count: number): Step[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, place) => {
    // The first page of all is none of the played site's.
    const way = place > 3 ? next(8) : 7;
    const to = way === 0 ? 'back' : way === 1 && place > 4 ? 'forward' : ADDRESSES[next(ADDRESSES.length)]!;
    const panel = ([null, null, 'modern', 'classic'] as const)[next(4)]!;
    return { to, late: [0, 0, 150, 600][next(4)]!, panel, keepsPanel: next(2) === 0 };
  });
}

const relatedAt = (address: string) => RELATED.find(({ id }) => address.includes(id));
const hasPlace = (address: string) => /\/watch|\/live\//.test(address);

/** Whatever a page shows while it changes, it is never of another video. */
async function expectNothingForeign(page: Page): Promise<void> {
  const sidebars = await sidelight().driven.sidebars(page);
  expect(sidebars.length).toBeLessThanOrEqual(1);
  // A frame that goes away while it is asked never answers.
  const reading = sidebars[0]?.evaluate((document) => document.body.innerText).catch(() => '');
  const text = (await Promise.race([reading, sleep(1_000, '', { ref: false })])) ?? '';
  const video = relatedAt(page.url());
  for (const { day, id } of RELATED) if (id !== video?.id) expect(text).not.toContain(`this video: ${day}`);
}

/** Waits until a page has settled at what its address names. */
async function expectItsOwn(page: Page, panel: View, seen: Map<string, string>): Promise<void> {
  const video = relatedAt(page.url());
  const isVideo = VIDEOS.some(({ id }) => page.url().includes(id));
  if (!video) {
    await panel.says(isVideo ? 'Nothing in the archive about this page' : 'Not an article');
    expect(await sidelight().countSidebars(page)).toBe(0);
    return;
  }
  await panel.says(`this video: ${video.day}`);
  const titles = (await panel.entriesOnce()).map(({ title }) => title).join('\n');
  // With and without its transcript a video may differ, but never from one visit to the next in kind.
  expect(titles).not.toBe('');
  seen.set(video.id, titles);
  if (!hasPlace(page.url())) {
    expect(await sidelight().countSidebars(page)).toBe(0);
    return;
  }
  const sidebar = await sidelight().sidebar(page);
  await sidebar.says(`this video: ${video.day}`);
  expect(await sidelight().countSidebars(page)).toBe(1);
}

it(
  `is right through ${NAVIGATIONS} navigations inside a page, and lets go of what it held`,
  async () => {
    const panel = await sidelight().panel();
    const page = await sidelight().open(demoPages.unrelatedVideo);
    await panel.says('Nothing in the archive about this page');
    await page.evaluate(
      `(${playSite})(document, ${JSON.stringify(VIDEOS)}, ${offerTranscript}); window.loadedOnce = true`,
    );
    const seen = new Map<string, string>();
    const steps = stepsOf(Math.max(NAVIGATIONS, WARM_UP + 1));
    const home: Step = { to: `/watch?v=${UNRELATED[0]!.id}`, late: 0, panel: null, keepsPanel: false };
    const go = async (step: Step) => {
      await page.evaluate((given) => window.goTo(given), step);
      await expectNothingForeign(page);
      await expectItsOwn(page, panel, seen).catch((error) => {
        throw new Error(`after ${JSON.stringify(step)} at ${page.url()}: ${error}`, { cause: error });
      });
    };
    for (const step of steps.slice(0, WARM_UP)) await go(step);
    await go(home);
    const before = await sidelight().driven.memory(page);
    for (const step of steps.slice(WARM_UP)) await go(step);
    await go(home);
    const after = await sidelight().driven.memory(page);
    const growth = { page: after.page - before.page, extension: after.extension - before.extension };
    const inMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;
    console.log(
      `${inject('browserName')}: ${steps.length} navigations; the page grew by ${inMegabytes(growth.page)}, the extension by ${inMegabytes(growth.extension)}`,
    );
    expect(new Set(seen.values()).size).toBe(RELATED.length);
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
    // Firefox tells the memory of whole processes only, and keeps pages of it for later.
    if (inject('browserName') === 'chromium') {
      expect(growth.page).toBeLessThanOrEqual(MOST_GROWTH);
      expect(growth.extension).toBeLessThanOrEqual(MOST_GROWTH);
    }
  },
  NAVIGATIONS * 10_000,
);
