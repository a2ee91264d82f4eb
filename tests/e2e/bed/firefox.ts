import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { callSource, type DocumentAccess, pageAccess } from './access';
import { Bidi, contextOf } from './bidi';
import { type DrivenBrowser, isSidebar, type LaunchOptions } from './driven-browser';
import { PrivilegedFirefox } from './privileged-firefox';
import type { BedServer } from './server';
import { until } from './until';

/** `browser_specific_settings.gecko.id` in the manifest, and the host name that we choose for it. */
const GECKO_ID = 'sidelight@sidelight.example';
const HOST = '11111111-2222-4333-8444-555555555555';

/** Firefox with the built extension, by WebDriver BiDi; every host leads through the bed's proxy. */
export async function launchFirefox(server: BedServer, options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless: !options.visible,
    defaultViewport: null,
    acceptInsecureCerts: true,
    // For pages of the extension and for functions with the browser's own rights.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: firefoxSettings(server, options),
  });
  const bidi = new Bidi(browser);
  const privileged = await PrivilegedFirefox.of(bidi, GECKO_ID);
  // An extension takes its language when it is installed.
  if (options.language) await privileged.speak(options.language);
  await browser.installExtension(resolve('.output/firefox-mv3'));
  // The welcome of a first install would come in front of a test's own tab.
  await until(async () => (await bidi.contexts()).some(({ url }) => url.includes('/library.html')));
  const extensionPage = (path: string) => openPage(bidi, () => browser.newPage(), path);
  const sidebars = async (page: Page) => {
    const [tab] = await bidi.contexts(contextOf(page));
    return (tab?.children ?? []).filter(({ url }) => isSidebar(url)).map(({ context }) => bidi.access(context));
  };
  return {
    browser,
    extensionPage,
    sidebars,
    async popup(page) {
      const probe = await extensionPage('manifest.json');
      await page.bringToFront();
      await privileged.clickToolbarButton();
      const popup = popupAccess(probe);
      await until(() => popup.evaluate((document) => document.readyState === 'complete'));
      return popup;
    },
    stopBackground: () => privileged.stopBackground(),
    async runCommand(name, page) {
      await page.bringToFront();
      await privileged.runCommand(name);
    },
    setSiteAccess: (granted) => privileged.setSiteAccess(granted),
    setHostAccess: (pattern, granted) => privileged.setHostAccess([pattern], granted),
    async reloadExtension() {
      await browser.installExtension(resolve('.output/firefox-mv3'));
    },
    memory: () => privileged.memory(),
    errors: () => privileged.errors(),
  };
}

function firefoxSettings(server: BedServer, { colorScheme }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': server.proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': server.proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  };
}

async function openPage(bidi: Bidi, newPage: () => Promise<Page>, path: string): Promise<DocumentAccess> {
  const page = await newPage();
  // goto() would wait for ever, because the tab changes its process on the way (puppeteer 25, Firefox 153).
  const url = `moz-extension://${HOST}/${path}`;
  await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await until(() => page.evaluate(() => `${location.protocol}${document.readyState}` === 'moz-extension:complete'));
  return pageAccess(page);
}

/** Firefox's popup is no context of BiDi: another page of the extension reads it, and types into it for us. */
function popupAccess(probe: DocumentAccess): DocumentAccess {
  const popup = `browser.extension.getViews({ type: 'popup' })[0].document`;
  return {
    evaluate: async <T>(read: unknown, ...given: unknown[]) =>
      (await probe.page?.evaluate(callSource(read, popup, given))) as T,
    run: () => Promise.reject(new Error('no script runs in the popup of Firefox: open its page in a tab')),
    press: async (...keys) => {
      await probe.page?.evaluate(callSource(typeInto, popup, [keys.join('')]));
    },
  };
}

function typeInto(document: Document, text: string): void {
  const box = document.activeElement as HTMLInputElement;
  box.value += text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}
