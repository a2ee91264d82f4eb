import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

/** A look back whose transcript is open; see `youtube--weeks-of-talks.html`. */
const TALKS = 'https://www.youtube.com/watch?v=wEeksOfTalk';
/** Length of that video, in seconds, and a second at which it comes to another subject. */
const LENGTH = 364;
const SUBJECT = 235;

const marksAreShown = (page: Page) => page.evaluate(() => document.querySelector('sidelight-marks') !== null);

/** Where along the bar a pointer meets a mark, as shares of its width. */
const marks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('[role=slider]')!.getBoundingClientRect();
    const found: number[] = [];
    let start: number | null = null;
    for (let x = bar.left - 8; x < bar.right + 8; x += 0.5) {
      const isMark = document.elementFromPoint(x, bar.top + bar.height / 2)?.matches('sidelight-marks') ?? false;
      if (isMark) start ??= x;
      else if (start !== null) {
        found.push(((start + x) / 2 - bar.left) / bar.width);
        start = null;
      }
    }
    return found;
  });

async function openTalks(width: number): Promise<Page> {
  const page = await sidelight().open('about:blank');
  await page.setViewport({ width, height: 860 });
  await page.goto(TALKS, { waitUntil: 'domcontentloaded' });
  await until(() => marksAreShown(page));
  return page;
}

it.each([1360, 900, 680])('marks the bar of a window %i px wide where the video changes its subject', async (width) => {
  const page = await openTalks(width);
  const nearest = (await marks(page)).map((share) => Math.abs(share - SUBJECT / LENGTH));
  expect(Math.min(...nearest)).toBeLessThan(0.01);
});

it('seeks to where the words begin', async () => {
  const page = await openTalks(1360);
  const bar = await page.$eval('[role=slider]', (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, width, middle: top + height / 2 };
  });
  await page.mouse.click(bar.left + (bar.width * SUBJECT) / LENGTH + 3, bar.middle);
  await until(
    () => page.$eval('video', (video) => video.currentTime),
    (second) => Math.abs(second - SUBJECT) < 3,
  );
});

it('takes the marks away during an advertisement and with the video', async () => {
  const page = await openTalks(1360);
  await page.$eval('#movie_player', (player) => player.classList.add('ad-showing'));
  await until(async () => !(await marksAreShown(page)));
  await page.$eval('#movie_player', (player) => player.classList.remove('ad-showing'));
  await until(() => marksAreShown(page));
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="demo-saturn"]')?.click());
  await until(async () => page.url() === demoPages.unrelatedVideo && !(await marksAreShown(page)));
});
