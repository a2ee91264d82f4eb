import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import type { View } from './bed/view';
import { useSidelight } from './suite';

const sidelight = useSidelight();

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far the sidebar reaches over the page, in px to within two: its shadow root is closed. */
const extent = (page: Page): Promise<Extent | null> =>
  page.evaluate(() => {
    const isThere = (x: number, y: number) => document.elementFromPoint(x, y)?.matches('sidelight-sidebar') ?? false;
    const walk = (x: number, y: number, right: number, down: number) => {
      let [endX, endY] = [x, y];
      for (; isThere(endX + right, endY + down); endX += right) endY += down;
      return right === 0 ? endY : endX;
    };
    for (let x = innerWidth - 12; x > 0; x -= 24) {
      for (let y = 12; y < innerHeight; y += 24) {
        if (!isThere(x, y)) continue;
        const [top, bottom] = [walk(x, y, 0, -2), walk(x, y, 0, 2)];
        const middle = (top + bottom) / 2;
        return { left: walk(x, middle, -2, 0), right: walk(x, middle, 2, 0), top, bottom };
      }
    }
    return null;
  });

const isAbout = (one: number, other: number) => Math.abs(one - other) <= 8;

async function openAt(url: string, width: number, height: number): Promise<[Page, View]> {
  const page = await sidelight().open('about:blank');
  await page.setViewport({ width, height });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  return [page, sidebar];
}

async function choose(sidebar: View, dock: string): Promise<void> {
  await until(() =>
    sidebar.document.evaluate((document, name) => {
      const label = [...document.querySelectorAll('label')].find(({ innerText, textContent }) =>
        [innerText, textContent].some((text) => text?.trim() === name),
      );
      label?.click();
      return label !== undefined;
    }, dock),
  );
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

// Chromium takes its time for each step of a pointer over a frame of another process.
it('stands in a box over the page, moved and resized by pointer and keys, also on the next page of the site', async () => {
  const [page, sidebar] = await openAt(demoPages.article, 1360, 860);
  await choose(sidebar, 'Over the page');
  const first = (await until(
    () => extent(page),
    (now) => now !== null && now.top > 60,
  ))!;

  const handle: [number, number] = [(first.left + first.right) / 2, first.top + 8];
  await drag(page, handle, [handle[0] - 300, handle[1] + 40]);
  const moved = (await until(
    () => extent(page),
    (now) => isAbout(now!.left, first.left - 300),
  ))!;
  expect(isAbout(moved.top, first.top + 40)).toBe(true);
  expect(isAbout(moved.right - moved.left, first.right - first.left)).toBe(true);

  const corner: [number, number] = [moved.left + 10, moved.top + 8];
  await drag(page, corner, [corner[0] - 80, corner[1]]);
  const wide = (await until(
    () => extent(page),
    (now) => isAbout(now!.left, moved.left - 80),
  ))!;
  expect(isAbout(wide.right, moved.right)).toBe(true);

  // The press has put the focus on the corner: arrow keys go on from there.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const wider = (await until(
    () => extent(page),
    (now) => isAbout(now!.left, wide.left - 32),
  ))!;

  await page.goto(demoPages.unrelatedArticle, { waitUntil: 'domcontentloaded' });
  await page.goto(demoPages.article, { waitUntil: 'domcontentloaded' });
  await (await sidelight().sidebar(page)).entriesOnce();
  const again = (await until(() => extent(page)))!;
  expect(isAbout(again.left, wider.left) && isAbout(again.right, wider.right)).toBe(true);
  await choose(await sidelight().sidebar(page), 'Beside the page');
  await until(
    () => extent(page),
    (now) => now !== null && now.right > 1320,
  );
}, 120_000);

it('keeps the page as it is: nothing moves when it comes, and nothing when it goes over', async () => {
  const [page, sidebar] = await openAt(demoPages.article, 1360, 860);
  const layout = () => page.evaluate(() => JSON.stringify(document.querySelector('h1')?.getBoundingClientRect()));
  const before = await layout();
  await choose(sidebar, 'Over the page');
  expect(await layout()).toBe(before);
  await choose(sidebar, 'Beside the page');
  expect(await layout()).toBe(before);
});

it('comes up from below on a narrow page, and is pulled higher', async () => {
  const [page] = await openAt(demoPages.article, 420, 760);
  await sidelight().driven.runCommand('toggle-sidebar', page);
  const sheet = (await until(
    () => extent(page),
    (now) => now !== null && now.bottom > 740,
  ))!;
  expect(sheet.left < 8 && sheet.right > 400).toBe(true);
  expect(sheet.top).toBeGreaterThan(200);
  await drag(page, [210, sheet.top + 8], [210, sheet.top - 100]);
  await until(
    () => extent(page),
    (now) => isAbout(now!.top, sheet.top - 108) || isAbout(now!.top, sheet.top - 100),
  );
});

it('leaves a tab that hangs where it is dragged, and goes when it is removed', async () => {
  const [page, sidebar] = await openAt(demoPages.strict, 1360, 860);
  await sidebar.click('Collapse to a tab');
  const tab = (await until(
    () => extent(page),
    (now) => now !== null && now.bottom - now.top < 80,
  ))!;
  await drag(page, [tab.left + 20, tab.top + 16], [tab.left + 20, tab.top + 216]);
  const lower = (await until(
    () => extent(page),
    (now) => isAbout(now!.top, tab.top + 200),
  ))!;
  await page.mouse.click(lower.right - 10, lower.top + 16);
  await until(
    () => extent(page),
    (now) => now === null,
  );
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until(
    () => sidelight().badge(page),
    (text) => text !== '',
  );
  expect(await extent(page)).toBeNull();
  await sidelight().driven.runCommand('toggle-sidebar', page);
  await until(
    () => extent(page),
    (now) => now !== null && now.bottom - now.top > 300,
  );
});
