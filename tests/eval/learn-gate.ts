/**
 * Learns what makes a page an article: `node scripts/run-typescript.mjs tests/eval/learn-gate.ts DIR… [--write]`.
 * Prints cross-validated precision and recall for each set at several thresholds: every page is judged by weights that
 * were learnt without any page of its site. `--write` stores the weights learnt on all, with the thresholds below.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { dot, type Example, learnDecision } from './learning';
import type { GateRow } from './pages/gate-in-page';
import { readPageSet } from './pages/page-set';
import { SavedPageBrowser } from './pages/saved-page-browser';
import { shareOf } from './pages/scores';

const OUTPUT = 'lib/sites/article-gate.weights.json';
const FOLDS = 8;
/** In the middle of the range in which cross-validated precision is above 0.93 and recall above 0.92 on mixed pages. */
const ARTICLE_ABOVE = 0.45;
const UNSURE_ABOVE = 0.28;

interface Row extends GateRow {
  readonly set: string;
  readonly fold: number;
  readonly isArticle: boolean;
  /** The probability by weights that were learnt without this page's site. */
  chance: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const rows = await measureAll(positionals);
const names = Object.keys(rows.find(({ verdict }) => verdict === null)?.features ?? {});
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(rows.filter((row) => row.fold !== fold));
  for (const row of rows) if (row.fold === fold) row.chance = chanceOf(row, weights);
}
for (const threshold of [0.35, 0.4, ARTICLE_ABOVE, 0.5, 0.55, 0.6]) report(threshold);
if (values.write) write(learn(rows));

async function measureAll(folders: readonly string[]): Promise<Row[]> {
  const executable = findBrowser('chromium');
  if (!executable) throw new Error('No Chromium was found: npm test brings one, or name one in CHROMIUM.');
  const browser = await SavedPageBrowser.open(executable, 'gate-in-page.ts');
  const measured: Row[] = [];
  try {
    for (const { name, pages } of folders.map(readPageSet)) {
      for (const page of pages.filter(({ truth }) => truth.kind !== 'video')) {
        const row = await browser.run<GateRow>(page, (now) => `measureForGate(${now})`);
        const isArticle = page.truth.kind === 'article';
        if (row) measured.push({ ...row, set: name, fold: foldOf(page.address), isArticle, chance: 0 });
      }
    }
  } finally {
    await browser.close();
  }
  return measured;
}

/** Pages of one site are always in the same fold: they are built alike. */
function foldOf(address: string): number {
  const site = new URL(address).hostname.split('.').at(-2) ?? '';
  return [...site].reduce((hash, letter) => (31 * hash + letter.charCodeAt(0)) % 65_521, 7) % FOLDS;
}

function learn(known: readonly Row[]): number[] {
  const examples: Example[] = known
    .filter(({ verdict }) => verdict === null)
    .map((row) => ({ row: valuesOf(row), right: row.isArticle }));
  return learnDecision([examples], names.length);
}

function valuesOf(row: Row): number[] {
  return names.map((name) => row.features[name] ?? 0);
}

function chanceOf(row: Row, weights: readonly number[]): number {
  if (row.verdict) return row.verdict === 'article' ? 1 : 0;
  return 1 / (1 + Math.exp(-dot(weights, [...valuesOf(row), 1])));
}

function report(threshold: number): void {
  console.log(`threshold ${threshold}`);
  for (const set of new Set(rows.map((row) => row.set))) {
    const pages = rows.filter((row) => row.set === set);
    const accepted = pages.filter(({ chance }) => chance > threshold);
    const precision = shareOf(accepted, ({ isArticle }) => isArticle);
    const recall = shareOf(
      pages.filter(({ isArticle }) => isArticle),
      ({ chance }) => chance > threshold,
    );
    const others = pages.filter(({ isArticle }) => !isArticle);
    const falsePositiveRate = shareOf(others, ({ chance }) => chance > threshold);
    console.log(
      `  ${set.padEnd(14)}`,
      ...[precision, recall, falsePositiveRate].map((share) => share?.toFixed(3) ?? '-'),
    );
  }
}

function write(learnt: readonly number[]): void {
  const rounded = learnt.map((weight) => Math.round(1_000 * weight) / 1_000);
  const weights = Object.fromEntries(names.map((name, index) => [name, rounded[index]]));
  const model = { articleAbove: ARTICLE_ABOVE, unsureAbove: UNSURE_ABOVE, bias: rounded.at(-1), weights };
  writeFileSync(OUTPUT, `${JSON.stringify(model, null, 2)}\n`);
}
