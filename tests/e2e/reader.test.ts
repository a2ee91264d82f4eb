import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

const countIs = (page: Page, count: number) => until(async () => (await sidelight().countSidebars(page)) === count);

it('continues the video at a moment, without loading anything anew', async () => {
  const page = await sidelight().open(demoPages.video);
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  const moment = (await sidebar.buttons()).find((name) => name.startsWith('Play from 1:13'));
  expect(moment).toBeDefined();
  await sidebar.click(moment!);
  const time = await until(
    () => page.$eval('video', ({ currentTime }) => currentTime),
    (seconds) => seconds >= 73,
  );
  expect(time).toBeLessThan(100);
  expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
});

it('hides while a video fills the screen, and is the same afterwards', async () => {
  const page = await sidelight().open(demoPages.video);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  await sidebar.search('Mariupol');
  const isVisible = () => sidebar.document.evaluate((document) => document.documentElement.checkVisibility());
  expect(await isVisible()).toBe(true);
  await page.click('.fullscreen');
  await until(() => page.evaluate(() => document.fullscreenElement !== null));
  await until(async () => !(await isVisible()));
  await page.evaluate(() => document.exitFullscreen());
  await until(isVisible);
  expect(await sidebar.document.evaluate((document) => document.querySelector('input')?.value)).toBe('Mariupol');
});

it('is shown and hidden by its keyboard command', async () => {
  const page = await sidelight().open(demoPages.article);
  await (await sidelight().sidebar(page)).entriesOnce();
  await sidelight().driven.runCommand('toggle-sidebar', page);
  await countIs(page, 0);
  await sidelight().driven.runCommand('toggle-sidebar', page);
  await countIs(page, 1);
});

it('can be called on a page where it was silent', async () => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(demoPages.unrelatedArticle);
  await panel.says('Nothing in the archive about this page');
  await sidelight().driven.runCommand('toggle-sidebar', page);
  await (await sidelight().sidebar(page)).says('Nothing in the archive about this page');
});

it('closes on Escape and gives the focus back', async () => {
  const page = await sidelight().open(demoPages.video);
  await (await sidelight().sidebar(page)).entriesOnce();
  await page.focus('#masthead input');
  await sidelight().driven.runCommand('toggle-sidebar', page);
  await countIs(page, 0);
  await sidelight().driven.runCommand('toggle-sidebar', page);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  await until(() => page.evaluate(() => document.activeElement?.matches('sidelight-sidebar')));
  await sidebar.press('Escape');
  await countIs(page, 0);
  expect(await page.evaluate(() => document.activeElement?.matches('#masthead input'))).toBe(true);
});
