import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Sidelight } from '../../e2e/bed/launch';
import { heapOf } from '../browser/heap';
import { within } from '../browser/within';
import { mainThreadOf, parseTrace, TRACE_CATEGORIES } from './trace';

/** What loading a page and the seconds after it cost. */
export interface LoadCost {
  /** Processor time of the page's main thread, in ms. */
  readonly busy: number;
  /** The longest task in which the extension ran, in ms. */
  readonly longest: number;
  /** Bytes of the page's scripts, the extension's included, after garbage was collected. */
  readonly heap: number;
}

/** A page may be looked at again for three seconds. */
const WATCH_MILLISECONDS = 3_500;
const LIMIT_MILLISECONDS = 30_000;

/** Loads an address in a new tab and watches what becomes of it. */
export async function measureLoad(browser: Sidelight, url: string): Promise<LoadCost> {
  const page = await browser.driven.browser.newPage();
  try {
    return await within(LIMIT_MILLISECONDS, `load ${url}`, watchLoad(page, url));
  } finally {
    await page.close();
  }
}

async function watchLoad(page: Page, url: string): Promise<LoadCost> {
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  const loaded = await page.goto(url).then(
    () => sleep(WATCH_MILLISECONDS, true),
    () => false,
  );
  // Only one trace can run in a browser: it must end whatever happened.
  const trace = new TextDecoder().decode(await page.tracing.stop());
  if (!loaded) throw new Error(`${url} was not loaded`);
  const { busy, longestOfExtension } = mainThreadOf(parseTrace(trace), url);
  return { busy, longest: longestOfExtension, heap: await heapOf(await page.createCDPSession()) };
}
