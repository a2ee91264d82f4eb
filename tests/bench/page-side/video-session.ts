import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { demoPages } from '../../e2e/bed/demo-pages';
import type { Sidelight } from '../../e2e/bed/launch';
import { heapOf } from '../browser/heap';

/** Long enough for a video to be read, matched and shown. */
const STAY_MILLISECONDS = 500;
/** What is made once does not count as growth. */
const FIRST_NAVIGATIONS = 4;

/** Bytes that the memory of a page's scripts grew by while a reader went from video to video inside it. */
export async function measureSession(browser: Sidelight, navigations: number): Promise<number> {
  const page = await browser.open(demoPages.video);
  await sleep(2 * STAY_MILLISECONDS);
  const session = await page.createCDPSession();
  await navigate(page, FIRST_NAVIGATIONS);
  const before = await heapOf(session);
  await navigate(page, navigations);
  const growth = (await heapOf(session)) - before;
  await browser.closePages();
  return growth;
}

/** There and back between two videos, an even number of times. */
async function navigate(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { pathname, search } = new URL(time % 2 ? demoPages.video : demoPages.unrelatedVideo);
    await page.$eval(`a[href="${pathname}${search}"]`, (link) => (link as HTMLElement).click());
    await sleep(STAY_MILLISECONDS);
  }
}
