import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

const countIs = (page: Page, count: number) => until(async () => (await sidelight().countSidebars(page)) === count);

it('is silent on a site that is switched off, in every tab, until one press undoes it', async () => {
  const other = await sidelight().open(demoPages.article);
  await (await sidelight().sidebar(other)).entriesOnce();
  const page = await sidelight().open(demoPages.article);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  await sidebar.click('Sidelight on france24.com');
  await sidebar.click('Switch off on france24.com');
  await countIs(page, 0);
  await countIs(other, 0);
  expect(await sidelight().badge(page)).toBe('');

  await page.reload({ waitUntil: 'domcontentloaded' });
  const popup = await sidelight().popup(page);
  await popup.says('Switched off on france24.com');
  expect(await sidelight().countSidebars(page)).toBe(0);
  await popup.click('Switch on again on france24.com');
  await popup.entriesOnce();
  await popup.close();
  await (await sidelight().sidebar(page)).entriesOnce();
  await (await sidelight().sidebar(other)).entriesOnce();
});

it('pauses one site and no other, and stays paused when the background was stopped', async () => {
  const page = await sidelight().open(demoPages.article);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.click('Sidelight on france24.com');
  await sidebar.click('Pause for an hour');
  await countIs(page, 0);
  await sidelight().driven.stopBackground();
  const video = await sidelight().open(demoPages.video);
  await (await sidelight().sidebar(video)).entriesOnce();
  const again = await sidelight().open(demoPages.article);
  const popup = await sidelight().popup(again);
  await popup.says('Paused on france24.com until');
  expect(await sidelight().countSidebars(again)).toBe(0);
  await popup.click('Switch on again on france24.com');
  await popup.entriesOnce();
  await popup.close();
});
