import type { Browser, Page } from 'puppeteer-core';
import type { DocumentAccess } from './access';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** The language of the browser, and so of the interface: `fr`, `ar`. */
  readonly language?: string;
  /** With a window on the screen. */
  readonly visible?: boolean;
  /** Folder of an extension to load in place of the built one; Chromium only. */
  readonly extension?: string;
}

/** A browser with the extension in it: what Chromium and Firefox do differently. */
export interface DrivenBrowser {
  readonly browser: Browser;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<DocumentAccess>;
  /** Every sidebar frame that a page holds now. */
  sidebars(page: Page): Promise<DocumentAccess[]>;
  /** Opens the real toolbar popup over the page in front. */
  popup(page: Page): Promise<DocumentAccess>;
  /** Really ends the service worker or event page. */
  stopBackground(): Promise<void>;
  /** Does what the browser does when the shortcut of a command is pressed. */
  runCommand(name: string, page: Page): Promise<void>;
  /** Grants or takes back the access to all sites, as a person does in the browser's settings. */
  setSiteAccess(granted: boolean): Promise<void>;
  /** Grants or takes back the access to the sites of one match pattern. */
  setHostAccess(pattern: string, granted: boolean): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Memory in use after garbage was collected, in bytes: what the browser tells of a page, and of the extension. */
  memory(page: Page): Promise<{ readonly page: number; readonly extension: number }>;
  /** Uncaught errors of the extension since the start. */
  errors(): Promise<string[]>;
}

/** Whether an address is the sidebar of an extension; Chromium may serve it under a changing host name. */
export function isSidebar(url: string): boolean {
  return /^(?:chrome|moz)-extension:\/\/[^/]+\/sidebar\.html/.test(url);
}
