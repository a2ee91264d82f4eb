import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

/** Follows a link among the related videos; the page navigates inside itself, as YouTube does. */
async function follow(page: Page, url: string): Promise<void> {
  const { pathname, search } = new URL(url);
  await page.$eval(`a[href="${pathname}${search}"]`, (link) => (link as HTMLElement).click());
  await until(() => page.url() === url);
}

it('is right after each of ten navigations inside the page, though the first page’s tags stay', async () => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(demoPages.video);
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
  const first = await (await sidelight().sidebar(page)).entriesOnce();
  for (let round = 0; round < 5; round += 1) {
    await follow(page, demoPages.unrelatedVideo);
    await panel.says('Nothing in the archive about this page');
    expect(await sidelight().countSidebars(page)).toBe(0);
    expect(await sidelight().badge(page)).toBe('');

    await follow(page, demoPages.video);
    const entries = await (await sidelight().sidebar(page)).entriesOnce();
    expect(entries.map(({ title }) => title)).toEqual(first.map(({ title }) => title));
    expect(await sidelight().countSidebars(page)).toBe(1);
  }
  expect(await page.$eval('link[rel=canonical]', (link) => link.getAttribute('href'))).toBe(demoPages.video);
  expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
});

it('finds the related video when the page began with an unrelated one', async () => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(demoPages.unrelatedVideo);
  await panel.says('Nothing in the archive about this page');
  await follow(page, demoPages.video);
  const entries = await (await sidelight().sidebar(page)).entriesOnce();
  expect(entries.map(({ date }) => date)).toContain('2022-03-29');
  await page.goBack();
  await until(async () => (await sidelight().countSidebars(page)) === 0);
  await panel.says('Nothing in the archive about this page');
  expect(await sidelight().countSidebars(page)).toBe(0);
});
