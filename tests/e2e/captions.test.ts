import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { offerTranscript, type PanelDesign } from './bed/transcript-panel';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

const WITHOUT = 'Matched on title and description; no transcript';
const WITH = 'Matched with the transcript';
const LINES = [
  '0:02 Good evening from Paris.',
  '0:13 The minister on the calls with Vladimir Putin.',
  '0:48 Nothing new came of Istanbul.',
  '1:13 Mariupol must be evacuated, he says.',
];

const offer = (page: Page, design: PanelDesign) =>
  page.evaluate(`(${offerTranscript})(document, ${JSON.stringify(design)}, ${JSON.stringify(LINES)})`);
const panelIsShown = (page: Page) =>
  page.$eval('#panels > *', (panel) => panel.getAttribute('visibility')?.includes('EXPANDED'));

it.each(['modern', 'classic'] as const)('reads the %s panel on a click and puts the page back', async (design) => {
  const page = await sidelight().open(demoPages.video);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.says(WITHOUT);
  await offer(page, design);
  await sidebar.document.evaluate((document) => document.documentElement.setAttribute('data-seen', ''));
  await sidebar.click('Read the transcript');
  await sidebar.says(WITH);
  expect(await sidebar.buttons()).not.toContain('Read the transcript');
  await until(async () => !(await panelIsShown(page)));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // The same document as before: nothing was loaded anew, nothing flashed.
  expect(await sidebar.document.evaluate((document) => document.documentElement.hasAttribute('data-seen'))).toBe(true);
});

it('sees a panel that the reader opens, and leaves it open', async () => {
  const page = await sidelight().open(demoPages.video);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.says(WITHOUT);
  await offer(page, 'modern');
  await page.click('.show-transcript');
  await sidebar.says(WITH);
  expect(await panelIsShown(page)).toBe(true);
});

it('says so when there is no transcript', async () => {
  const page = await sidelight().open(demoPages.video);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.click('Read the transcript');
  await sidebar.says('No transcript was found on this page');
});

it('speaks up when the captions that the page fetches are about what the archive knows', async () => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(demoPages.unrelatedVideo);
  await panel.says('Nothing in the archive about this page');
  await panel.says(WITHOUT);
  const ask = (address: string) => page.evaluate((url) => fetch(url).then((answer) => answer.text()), address);
  const body = await ask(`/api/timedtext?v=demo-saturn&lang=en&fmt=json3`);
  expect(JSON.parse(body).events).toHaveLength(6);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  await sidebar.says(WITH);
  expect(await sidelight().countSidebars(page)).toBe(1);
});

it('does not take the panel that stays from the last video', async () => {
  const page = await sidelight().open(demoPages.video);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.says(WITHOUT);
  await offer(page, 'classic');
  await page.click('.show-transcript');
  await sidebar.says(WITH);
  const { pathname, search } = new URL(demoPages.unrelatedVideo);
  await page.$eval(`a[href="${pathname}${search}"]`, (link) => (link as HTMLElement).click());
  await until(async () => (await sidelight().countSidebars(page)) === 0);
  // The panel of the last video is still there.
  expect(await panelIsShown(page)).toBe(true);
  const panel = await sidelight().panel();
  await page.bringToFront();
  await panel.says(WITHOUT);
});
