import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './driven-browser';
import { launchFirefox } from './firefox';
import { isBrowserNoise } from './noise';
import { type BedServer, type SeenRequest, startServer } from './server';
import { until } from './until';
import { View } from './view';

export type { BrowserName } from './driven-browser';

/** The part of the extension API that the tests ask from a page of the extension. */
declare const browser: Api | undefined;
declare const chrome: Api;
interface Api {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  extension: { getViews(which: { type: string }): Window[] };
  action: { getBadgeText(of: { tabId?: number }): Promise<string> };
}

/** Starts a browser with the built extension; the web in it is `tests/pages`. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Sidelight> {
  const server = await startServer();
  const driven = await (name === 'chromium' ? launchChromium : launchFirefox)(server, options);
  return new Sidelight(driven, server);
}

/** The extension in a real browser, with the verbs that a test needs. */
export class Sidelight {
  private readonly opened: Page[] = [];

  constructor(
    readonly driven: DrivenBrowser,
    private readonly server: BedServer,
  ) {}

  /** Opens an address in a new tab in front. */
  async open(url: string): Promise<Page> {
    const page = await this.driven.browser.newPage();
    this.opened.push(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** The sidebar of a page, once it is there and loaded. */
  async sidebar(page: Page): Promise<View> {
    const sidebar = await until(async () => {
      const [found] = await this.driven.sidebars(page);
      return (await found?.evaluate((document) => document.readyState)) === 'complete' ? found : undefined;
    });
    return new View(sidebar!);
  }

  /** The sidebar of a page, or nothing when none came within three seconds. */
  async sidebarIfAny(page: Page): Promise<View | undefined> {
    const isThere = (found: unknown[]) => found.length > 0;
    await until(() => this.driven.sidebars(page), isThere, 3_000).catch(() => undefined);
    const [sidebar] = await this.driven.sidebars(page);
    return sidebar && new View(sidebar);
  }

  /** How many sidebar frames a page holds now. */
  async countSidebars(page: Page): Promise<number> {
    return (await this.driven.sidebars(page)).length;
  }

  /** Opens the toolbar popup over a page. */
  async popup(page: Page): Promise<View> {
    return new View(await this.driven.popup(page));
  }

  /** Opens the sidebar as the panel beside all tabs: it tells about the page in front, shown or not. */
  async panel(): Promise<View> {
    return this.extensionPage('sidebar.html');
  }

  /** Opens a page of the extension in a tab of its own. */
  async extensionPage(path: string): Promise<View> {
    const access = await this.driven.extensionPage(path);
    if (access.page) this.opened.push(access.page);
    return new View(access);
  }

  /** The addresses of the extension's own pages that are open in tabs, whoever opened them, without the origin. */
  async ownTabs(): Promise<string[]> {
    // Firefox's driver does not see tabs that an extension opened.
    const probe = await this.driven.extensionPage('popup.html');
    const addresses = await probe.evaluate(() => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return api.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname + location.hash);
    });
    await probe.page?.close();
    return addresses;
  }

  /** The text on the toolbar button while a page is in front. */
  async badge(page: Page): Promise<string> {
    // A page of the extension that runs none of its code.
    const probe = await this.driven.extensionPage('manifest.json');
    await page.bringToFront();
    const text = await probe.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return api.action.getBadgeText(tab ? { tabId: tab.id } : {});
    });
    await probe.page?.close();
    return text;
  }

  /** The requests since the start that were not the browser's own. */
  requests(): SeenRequest[] {
    return this.server.seen.filter(({ url }) => !isBrowserNoise(url));
  }

  /** Closes every tab that was opened by these verbs. */
  async closePages(): Promise<void> {
    for (const page of this.opened.splice(0)) if (!page.isClosed()) await page.close();
  }

  async close(): Promise<void> {
    await this.driven.browser.close();
    this.stopServing();
  }

  /** Ends the server alone, when the browser was closed by a person. */
  stopServing(): void {
    this.server.close();
  }
}
