/**
 * Spoils our own pages in many ways and reads them in a real Chromium: `npm run fuzz -- [--pages 5000] [--seed 1]`.
 * Nothing may throw, take longer than 200 ms (at best of four), or take garbage for an article; otherwise the command fails, and names the
 * seed, with which `--seed N --pages 1` makes the same page again.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundle } from '../eval/pages/bundle';
import { quantileOf } from '../eval/pages/scores';
import { longestOf, type Outcome } from './read-spoilt';
import { readSoundPages } from './sound-pages';

const LONGEST = 200;
/** Seeds that one browser page reads before it is replaced. */
const BATCH = 25;

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium was found: npm test brings one, or name one in CHROMIUM.');
const script = await bundle(`${import.meta.dirname}/in-page.ts`);
const pages = JSON.stringify(readSoundPages());
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
  pipe: true,
  protocolTimeout: 600_000,
});
const first = Number(values.seed);
const last = first + Number(values.pages);
const outcomes: Outcome[] = [];
let faults = 0;
for (let from = first; from < last; from += BATCH) {
  const tab = await browser.newPage();
  await tab.evaluate(script);
  const batch = (await tab.evaluate(`fuzz(${pages}, ${from}, ${Math.min(last, from + BATCH)})`)) as Outcome[];
  for (const [index, outcome] of batch.entries()) {
    const fault = outcome.fault || (longestOf(outcome) > LONGEST ? `${Math.round(longestOf(outcome))} ms` : '');
    if (fault) console.log(`seed ${from + index} (${outcome.how}): ${fault}`);
    if (fault) faults++;
  }
  outcomes.push(...batch);
  await tab.close();
}
await browser.close();

const slowest = (of: (outcome: Outcome) => number): string =>
  [0.5, 0.99, 1].map((part) => (quantileOf(outcomes.map(of), part) ?? 0).toFixed(1)).join(' / ');
console.log(`${outcomes.length} pages, ${faults} faults`);
console.log(`ms p50 / p99 / longest: readers ${slowest((outcome) => outcome.milliseconds)}`);
console.log(`ms p50 / p99 / longest: slow reader ${slowest((outcome) => outcome.slowMilliseconds)}`);
process.exitCode = faults > 0 ? 1 : 0;
