import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.$eval(selector, (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });

/** Whether the sidebar is what a reader would hit anywhere in a box: its frame cannot be seen from the page. */
const covers = (page: Page, box: Box): Promise<boolean> =>
  page.evaluate(({ left, right, top, bottom }) => {
    for (let x = left + 2; x < right; x += 20) {
      for (let y = top + 2; y < bottom; y += 10) {
        if (document.elementFromPoint(x, y)?.matches('sidelight-sidebar')) return true;
      }
    }
    return false;
  }, box);

async function openAt(url: string, width: number, height: number): Promise<Page> {
  const page = await sidelight().open('about:blank');
  await page.setViewport({ width, height });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await (await sidelight().sidebar(page)).entriesOnce();
  return page;
}

it('stands at the top of the column beside a video', async () => {
  const page = await openAt(demoPages.video, 1360, 860);
  const [player, sidebar] = [await boxOf(page, '#movie_player'), await boxOf(page, 'sidelight-sidebar')];
  expect(sidebar.left).toBeGreaterThanOrEqual(player.right);
  expect(Math.abs(sidebar.top - player.top)).toBeLessThan(40);
  expect(await page.$eval('sidelight-sidebar', (host) => host.parentElement?.firstElementChild === host)).toBe(true);
});

it('waits as a tab where it would cover the video, and opened leaves the controls free', async () => {
  const page = await openAt(demoPages.video, 900, 700);
  const player = await boxOf(page, '#movie_player');
  const picture = { ...player, top: player.top + 150, bottom: player.bottom - 80 };
  const controls = { ...player, top: player.bottom - 60 };
  expect(await covers(page, picture)).toBe(false);
  await sidelight().driven.runCommand('toggle-sidebar', page);
  await until(() => covers(page, picture));
  expect(await covers(page, controls)).toBe(false);
});

it('moves with the layout and is loaded once', async () => {
  const page = await openAt(demoPages.video, 1360, 860);
  await page.setViewport({ width: 900, height: 700 });
  await until(() => page.$eval('sidelight-sidebar', (host) => host.parentElement === document.documentElement));
  await page.setViewport({ width: 1360, height: 860 });
  await until(() => page.$eval('sidelight-sidebar', (host) => host.parentElement !== document.documentElement));
  expect(await sidelight().countSidebars(page)).toBe(1);
});

it('stands at the right edge of an article', async () => {
  const page = await openAt(demoPages.article, 1360, 860);
  expect(await covers(page, { left: 1000, right: 1300, top: 100, bottom: 700 })).toBe(true);
  expect(await covers(page, { left: 0, right: 900, top: 0, bottom: 860 })).toBe(false);
});

it('waits as a tab on a page so narrow that it would leave nothing to read', async () => {
  const page = await openAt(demoPages.article, 420, 760);
  expect(await covers(page, { left: 0, right: 300, top: 200, bottom: 700 })).toBe(false);
});
