/**
 * Kills real workers at random moments of imports, merges, additions and removals, and looks at what is stored:
 * `node scripts/run-typescript.mjs tests/bench/kills/command.ts [chromium|firefox] [kills]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { serveFolder } from '../browser/server';
import type { Outcome } from './page';

const [name = 'chromium', kills = '200'] = process.argv.slice(2);
const LONGEST = 900_000;

const folder = mkdtempSync(join(tmpdir(), 'sidelight-kills-'));
await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  worker: { format: 'es' },
  oxc: { tsconfig: false } as never,
});
const server = await serveFolder(folder);
const browser = await puppeteer.launch({
  browser: name === 'firefox' ? 'firefox' : 'chrome',
  executablePath: findBrowser(name === 'firefox' ? 'firefox' : 'chromium')!,
  headless: true,
  protocolTimeout: LONGEST,
  // Chromium refuses its sandbox to root, which is who runs in a container.
  args: name === 'firefox' || process.getuid?.() !== 0 ? [] : ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.goto(`${server.origin('kills')}/index.html`);
  await page.waitForFunction('globalThis.runKills !== undefined');
  const outcome = (await page.evaluate(`runKills(${Number(kills)})`)) as Outcome;
  const { killed, done, stored, wrong } = outcome;
  console.log(`${name}: ${killed} workers killed (${stored} after their change was stored), ${done} were done before.`);
  console.log(wrong.length === 0 ? 'No entry lost, none twice, the index equals one built anew.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
