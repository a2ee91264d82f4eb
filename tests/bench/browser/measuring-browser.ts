import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import type { BrowserName } from '../../e2e/bed/driven-browser';
import type { Bench } from '../in-page/run';
import { heapOf } from './heap';
import { within } from './within';

const OPEN_MILLISECONDS = 20_000;
const CLOSE_MILLISECONDS = 10_000;
const HEAP_MILLISECONDS = 30_000;
const LONGEST_ANSWER = 300_000;

const CHROMIUM_ARGUMENTS = [
  // Chromium refuses its sandbox to root, which is who runs in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Pages in the background are measured too.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  // Peers at a hundred thousand entries need it.
  '--js-flags=--max-old-space-size=4096',
];

/** A plain browser with pages to measure in. */
export class MeasuringBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly name: BrowserName,
  ) {}

  static async launch(name: BrowserName): Promise<MeasuringBrowser> {
    const executablePath = findBrowser(name);
    if (!executablePath) throw new Error(`No ${name} was found: npm test brings one.`);
    const common = { executablePath, headless: true, protocolTimeout: LONGEST_ANSWER };
    const firefox = { browser: 'firefox' as const, extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } };
    const chromium = { args: CHROMIUM_ARGUMENTS, pipe: true };
    const launched = puppeteer.launch({ ...common, ...(name === 'firefox' ? firefox : chromium) });
    return new MeasuringBrowser(await within(60_000, `start ${name}`, launched), name);
  }

  /** A page of the measuring bundle, ready to be asked. */
  async open(address: string): Promise<MeasuringPage> {
    const page = await within(OPEN_MILLISECONDS, 'open a tab', this.browser.newPage());
    try {
      await page.goto(address, { timeout: OPEN_MILLISECONDS });
      await page.waitForFunction('globalThis.bench !== undefined', { timeout: OPEN_MILLISECONDS });
    } catch (error) {
      await close(page);
      throw error;
    }
    return new MeasuringPage(page);
  }

  async close(): Promise<void> {
    await within(CLOSE_MILLISECONDS, 'close the browser', this.browser.close()).catch(() => {
      this.browser.process()?.kill('SIGKILL');
    });
  }
}

type Question = keyof Bench;

/** A page with the measuring bundle. */
export class MeasuringPage {
  #session: Promise<CDPSession> | undefined;

  constructor(private readonly page: Page) {}

  /** Asks the page to measure; rejects when it has no answer within some milliseconds. */
  ask<Q extends Question>(
    limit: number,
    question: Q,
    ...given: Parameters<Bench[Q]>
  ): Promise<Awaited<ReturnType<Bench[Q]>>> {
    const call = `bench.${question}(${given.map((one) => JSON.stringify(one)).join(', ')})`;
    return within(limit, question, this.page.evaluate(call)) as Promise<Awaited<ReturnType<Bench[Q]>>>;
  }

  /** Bytes of memory that scripts of the page hold. Chromium only. */
  async heap(): Promise<number> {
    this.#session ??= this.page.createCDPSession();
    return within(HEAP_MILLISECONDS, 'measure memory', this.#session.then(heapOf));
  }

  close(): Promise<void> {
    return close(this.page);
  }
}

async function close(page: Page): Promise<void> {
  await within(CLOSE_MILLISECONDS, 'close a tab', page.close()).catch(() => {});
}
