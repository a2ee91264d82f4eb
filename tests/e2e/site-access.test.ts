import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

const { url: unlisted } = JSON.parse(readFileSync('tests/pages/news--call-on-an-unlisted-site.expected.json', 'utf8'));
/** Chromium asks for an optional permission in a dialog that no driver reaches, and its settings grant only what is required. */
const inFirefox = it.runIf(inject('browserName') === 'firefox');
const countIs = (page: Page, count: number) => until(async () => (await sidelight().countSidebars(page)) === count);

it('goes when the reader takes back the access to sites, and comes when it is given again', async () => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(demoPages.article);
  await (await sidelight().sidebar(page)).entriesOnce();

  await sidelight().driven.setSiteAccess(false);
  await countIs(page, 0);
  await panel.says('Sidelight may not look at this page');
  expect(await sidelight().badge(page)).toBe('');
  await page.reload({ waitUntil: 'load' });
  await panel.says('Sidelight may not look at this page');
  expect(await sidelight().countSidebars(page)).toBe(0);

  // The page that is open is read at once.
  await sidelight().driven.setSiteAccess(true);
  await (await sidelight().sidebar(page)).entriesOnce();
  await panel.entriesOnce();
  expect(await sidelight().badge(page)).not.toBe('');
});

it('reads no further video of a tab whose access was taken back', async () => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(demoPages.unrelatedVideo);
  await panel.says('Nothing in the archive about this page');
  await sidelight().driven.setSiteAccess(false);
  await panel.says('Sidelight may not look at this page');
  const { pathname, search } = new URL(demoPages.video);
  await page.$eval(`a[href="${pathname}${search}"]`, (link) => (link as HTMLElement).click());
  await until(() => page.url() === demoPages.video);
  expect(await sidelight().sidebarIfAny(page)).toBeUndefined();
  await panel.says('Sidelight may not look at this page');
  await sidelight().driven.setSiteAccess(true);
  await (await sidelight().sidebar(page)).entriesOnce();
});

inFirefox('reads a site beyond the list once it is allowed, until that is taken back', async () => {
  const { hostname } = new URL(unlisted);
  const pattern = `*://${hostname}/*`;
  const page = await sidelight().open(unlisted);
  await sidelight().driven.setHostAccess(pattern, true);
  await (await sidelight().sidebar(page)).entriesOnce();
  // A stopped background, and a page that is loaded anew, change nothing.
  await sidelight().driven.stopBackground();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await (await sidelight().sidebar(page)).entriesOnce();
  expect(await sidelight().countSidebars(page)).toBe(1);

  const popup = await sidelight().popup(page);
  const site = hostname.replace('www.', '');
  await popup.click(`Sidelight on ${site}`);
  await popup.click(`No longer read ${site} unasked`);
  await countIs(page, 0);
  await popup.says('Not allowed on this site');
  await popup.close();
  await page.reload({ waitUntil: 'domcontentloaded' });
  expect(await sidelight().sidebarIfAny(page)).toBeUndefined();
});

inFirefox('reads every news page when that is switched on, and each only once', async () => {
  await sidelight().driven.setHostAccess('*://*/*', true);
  const page = await sidelight().open(unlisted);
  await (await sidelight().sidebar(page)).entriesOnce();
  const listed = await sidelight().open(demoPages.article);
  await (await sidelight().sidebar(listed)).entriesOnce();
  expect(await sidelight().countSidebars(listed)).toBe(1);
  await sidelight().driven.setHostAccess('*://*/*', false);
  await countIs(page, 0);
  await sidelight().driven.setSiteAccess(true);
});
