import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { until } from './bed/until';
import type { View } from './bed/view';
import { useSidelight } from './suite';

const sidelight = useSidelight();

/** A look back at eight weeks whose transcript is open; its marks say when it comes to which entry. */
const { url, marks }: { url: string; marks: { second: number; entry: string }[] } = JSON.parse(
  readFileSync('tests/pages/youtube--weeks-of-talks.expected.json', 'utf8'),
);

let page: Page;
let sidebar: View;
beforeEach(async () => {
  page = await sidelight().open(url);
  sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  await until(() => page.$eval('video', (video) => video.readyState > 0));
});

/** Puts the video at a second; a paused video tells of it as a playing one does. */
const goTo = (second: number) =>
  page.$eval(
    'video',
    (video, to) => {
      video.currentTime = to;
    },
    second,
  );

const setAd = (on: boolean) =>
  page.$eval('#movie_player', (player, showing) => player.classList.toggle('ad-showing', showing), on);

/** Id of the entry that is lit, and where the list stands. */
const lit = () =>
  sidebar.document.evaluate((document) => {
    const article = document.querySelector('[aria-current]');
    return article?.getAttribute('aria-labelledby')?.replace(/^entry-/, '') ?? null;
  });
const place = () => sidebar.document.evaluate((document) => document.querySelector('main')?.scrollTop ?? 0);
const isInView = () =>
  sidebar.document.evaluate((document) => {
    const [article, main] = [document.querySelector('[aria-current]'), document.querySelector('main')];
    if (!article || !main) return false;
    const [box, view] = [article.getBoundingClientRect(), main.getBoundingClientRect()];
    return box.top >= view.top && box.top < view.bottom;
  });

/** Looks several times whether something stays as it is. */
async function stays<T>(ask: () => Promise<T>, as: T): Promise<void> {
  for (let look = 0; look < 8; look++) {
    expect(await ask()).toEqual(as);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  }
}

it('lights what the video comes to, and keeps it in view', async () => {
  const right: string[] = [];
  for (const { second, entry } of marks) {
    const before = await lit();
    await goTo(second + 0.5);
    const now = await until(lit, (one) => one !== null && (one !== before || one === entry), 3_000).catch(() => before);
    if (now === entry) right.push(entry);
    await until(isInView);
  }
  expect(right.length).toBeGreaterThanOrEqual(15);
});

it('changes nothing during an advertisement', async () => {
  await goTo(marks[0]!.second + 1);
  const before = await until(lit);
  await setAd(true);
  await goTo(marks[12]!.second + 1);
  await stays(lit, before);
  await setAd(false);
  await goTo(marks[12]!.second + 2);
  await until(lit, (now) => now === marks[12]!.entry);
});

it('leaves the list to its reader, until asked to follow again', async () => {
  await goTo(marks[0]!.second + 1);
  await until(lit);
  await sidebar.document.evaluate((document) => {
    const main = document.querySelector('main')!;
    main.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    main.scrollTo({ top: 0, behavior: 'instant' });
  });
  await until(async () => (await sidebar.buttons()).includes('Follow the video'));
  await goTo(marks[18]!.second + 1);
  await until(lit, (now) => now === marks[18]!.entry);
  await stays(place, 0);
  await sidebar.click('Follow the video');
  await until(isInView);
  expect(await sidebar.buttons()).not.toContain('Follow the video');
});

it('brings the reader back to where they were after a jump', async () => {
  await goTo(200);
  await until(lit);
  await sidelight().driven.sidebars(page);
  const jumped = await sidebar.document.evaluate((document) => {
    const button = document.querySelector<HTMLButtonElement>('.spoken button');
    button?.click();
    return button !== null;
  });
  expect(jumped).toBe(true);
  await sidebar.click('Back to 3:20');
  await until(() => page.$eval('video', (video) => Math.abs(video.currentTime - 200) < 5));
});

it('lights it in the panel beside the tab as well', async () => {
  const panel = await sidelight().panel();
  await page.bringToFront();
  await panel.entriesOnce();
  await goTo(marks[3]!.second + 1);
  await goTo(marks[12]!.second + 1);
  await until(
    () =>
      panel.document.evaluate((document) =>
        document
          .querySelector('[aria-current]')
          ?.getAttribute('aria-labelledby')
          ?.replace(/^entry-/, ''),
      ),
    (now) => now === marks[12]!.entry,
  );
});
