import { resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { frameAccess, pageAccess } from './access';
import { type DrivenBrowser, isSidebar, type LaunchOptions } from './driven-browser';
import type { BedServer } from './server';
import { until } from './until';

/** What these tests call of Chromium's API for its own settings page, chrome://extensions. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; severity: string }[] }>;
}
declare const chrome: {
  developerPrivate: DeveloperPrivate;
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  tabs: { query(which: object): Promise<unknown[]> };
};

/** Chromium with the built extension, over a pipe; every host name leads to the bed's server. */
export async function launchChromium(server: BedServer, options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: !options.visible,
    defaultViewport: null,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: chromiumArguments(server, options),
    // On Linux, Chromium takes its language from here.
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
  });
  const settings = (await browser.pages())[0] ?? (await browser.newPage());
  await settings.goto('chrome://extensions');
  // Only in developer mode does Chromium keep the errors of an extension.
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const id = await browser.installExtension(resolve(options.extension ?? '.output/chrome-mv3'));
  // The welcome of a first install would come in front of a test's own tab.
  const isWelcome = (target: { url(): string }) => target.url().includes(`${id}/library.html`);
  if (!options.extension) await browser.waitForTarget(isWelcome, { timeout: 20_000 });
  return { browser, ...documents(browser, id), ...background(browser, id), ...switches(settings, id) };
}

function chromiumArguments(server: BedServer, { colorScheme, language }: LaunchOptions): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--window-size=1280,900',
    // Chromium refuses its sandbox to root, which is who runs in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(language ? [`--lang=${language}`] : []),
  ];
}

function documents(browser: Browser, id: string): Pick<DrivenBrowser, 'extensionPage' | 'sidebars' | 'popup'> {
  return {
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return pageAccess(page);
    },
    async sidebars(page) {
      const frames = page.frames().filter((frame) => isSidebar(frame.url()));
      return frames.map((frame) => frameAccess(frame, page.keyboard));
    },
    async popup(page) {
      await page.bringToFront();
      const extension = await until(async () => (await browser.extensions()).get(id));
      if (extension) await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url().includes(`${id}/popup.html`), { timeout: 10_000 });
      return pageAccess(await target.asPage());
    },
  };
}

function background(browser: Browser, id: string): Pick<DrivenBrowser, 'stopBackground' | 'runCommand' | 'memory'> {
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().includes(id);
  return {
    async stopBackground() {
      const running = browser.targets().find(isWorker);
      const worker = await running?.worker();
      await worker?.close();
      // What waits for an answer may have woken another at once.
      await until(() => !running || !browser.targets().includes(running));
    },
    async memory(page) {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      const session = await page.createCDPSession();
      const used = { page: await heapOf(session), extension: worker ? await heapOf(worker.client) : 0 };
      await session.detach();
      return used;
    },
    async runCommand(name, page) {
      await page.bringToFront();
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      // Chromium does not take synthetic keys for shortcuts; this is where a real one arrives.
      await worker?.evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
  };
}

/** What remains in a heap when all garbage is gone, some of which is found in a second pass only. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

function switches(
  settings: Page,
  id: string,
): Pick<DrivenBrowser, 'setSiteAccess' | 'setHostAccess' | 'reloadExtension' | 'errors'> {
  return {
    async setSiteAccess(granted) {
      const change = { extensionId: id, hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK' };
      await settings.evaluate((given) => chrome.developerPrivate.updateExtensionConfiguration(given), change);
    },
    // A dialog asks for optional permissions, which no driver reaches; the settings grant only what is required.
    setHostAccess: () => Promise.reject(new Error('Chromium lets no driver grant an optional permission')),
    async reloadExtension() {
      await settings.evaluate((given) => chrome.developerPrivate.reload(given, { failQuietly: true }), id);
    },
    async errors() {
      const info = await settings.evaluate((given) => chrome.developerPrivate.getExtensionInfo(given), id);
      const uncaught = info.runtimeErrors.filter(({ severity }) => severity === 'ERROR').map(({ message }) => message);
      // Not thrown anywhere: a message was sent to a tab in which nobody listened, or which closed meanwhile.
      return uncaught.filter((message) => !message.startsWith('Unchecked runtime.lastError'));
    },
  };
}
