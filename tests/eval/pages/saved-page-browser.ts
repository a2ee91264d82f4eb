import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { bundle } from './bundle';
import type { SavedPage } from './page-set';

const OPEN_TIMEOUT = 20_000;
/** A browser page that has shown this many saved pages is replaced, lest what it keeps slow down the rest. */
const PAGES_A_TAB = 100;

/**
 * A real Chromium that shows saved pages under their own addresses, without network. The pages' scripts do not run,
 * by a content security policy: with scripting switched off the parser would see `<noscript>` as readers never do.
 */
export class SavedPageBrowser {
  #shown = 0;
  #tab: Page | null = null;
  #current: SavedPage | null = null;

  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  /** @param entry the file of this folder that is to run inside the pages. */
  static async open(executablePath: string, entry: string): Promise<SavedPageBrowser> {
    const script = await bundle(join(import.meta.dirname, entry));
    const args = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
    return new SavedPageBrowser(await puppeteer.launch({ executablePath, args, pipe: true }), script);
  }

  /** What a call into the script gives for a page and the time it was saved; `null` when the page cannot be shown. */
  async run<T>(page: SavedPage, call: (now: number) => string): Promise<T | null> {
    const now = Date.parse(page.truth.crawl_date ?? '') || Date.now();
    try {
      const tab = await this.#freshTab();
      this.#current = page;
      await tab.goto(page.address, { waitUntil: 'domcontentloaded', timeout: OPEN_TIMEOUT });
      await tab.evaluate(this.script);
      return (await tab.evaluate(call(now))) as T;
    } catch (error) {
      console.error(`${page.truth.file}: ${error instanceof Error ? error.message : error}`);
      this.#shown = PAGES_A_TAB;
      return null;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async #freshTab(): Promise<Page> {
    if (this.#tab && this.#shown++ < PAGES_A_TAB) return this.#tab;
    await this.#tab?.close();
    this.#shown = 0;
    this.#tab = await this.browser.newPage();
    await this.#tab.setRequestInterception(true);
    this.#tab.on('request', (request) => void this.#answer(request));
    return this.#tab;
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const isPage = request.isNavigationRequest() && request.frame() === this.#tab?.mainFrame();
    if (!isPage || !this.#current) return request.abort();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
    return request.respond({ status: 200, headers, body: this.#current.html });
  }
}
