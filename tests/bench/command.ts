/**
 * Speed and size against other search libraries, and what the extension costs the pages that a reader visits:
 * `npm run bench [-- --quick] [--json FILE] [--texts FILE]`. It builds the extension, measures in real browsers, prints
 * tables and draws `docs/bench.svg`; `--quick` takes under a minute, measures less and draws nothing.
 * `--texts` names JSON Lines with `date` and `text` to search; else a news archive beside the project, or generated texts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBundledEntities } from '../eval/task-folder';
import { bundle } from './browser/bundle';
import { serveFolder } from './browser/server';
import { makeEntries, readTexts } from './data/entries';
import { writePack } from './data/packs';
import { pageQueries, shortQueries } from './data/queries';
import { FULL_PLAN, QUICK_PLAN, SIZES, type SizeName } from './plan';
import { coldChartOf } from './report/cold-chart';
import { describeMachine } from './report/machine';
import { writeReport } from './report/print';
import { Progress } from './report/progress';
import { reportOf } from './report/report';
import { run } from './run';
import type { Queries } from './search/contest';
import { contentScriptSize, packageSize, sidebarSize } from './sizes';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    texts: { type: 'string' },
  },
});
const [SHORT_QUERIES, PAGE_QUERIES] = [84, 36];

const start = Date.now();
/** Of the largest pack, which is written last. */
let bytesPerPosting: number | null = null;
const machine = describeMachine();
const plan = values.quick ? QUICK_PLAN : FULL_PLAN;
const progress = new Progress(plan.budget);
const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
try {
  progress.tell('building the extension');
  execFileSync('npm', ['run', '--silent', 'corpus'], { stdio: 'ignore' });
  execFileSync('wxt', ['zip'], { stdio: 'ignore' });
  progress.tell('building the measuring pages');
  await bundle(folder);
  const texts = readTexts(values.texts);
  const queries = Object.fromEntries(sizesOf().map((size) => [size, prepare(size)])) as Record<SizeName, Queries>;
  const server = await serveFolder(folder);
  const deadline = start + plan.budget;
  const figures = await run(plan, { server, queries, deadline, tell: (what) => progress.tell(what) });
  server.close();
  figures.sizes = {
    contentScript: contentScriptSize(),
    package: packageSize(),
    sidebar: sidebarSize(),
    bytesPerPosting,
  };
  progress.end();
  const seconds = (Date.now() - start) / 1000;
  const description = { date: new Date(start).toISOString(), quick: values.quick, texts: texts.name, seconds, machine };
  const report = reportOf(description, figures);
  console.log(writeReport(report));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (!values.quick) writeFileSync('docs/bench.svg', coldChartOf(report));

  function prepare(size: SizeName): Queries {
    progress.tell(`writing ${size} entries of ${texts.name}`);
    const entries = makeEntries(texts, SIZES[size]);
    bytesPerPosting = writePack(folder, size, entries, readBundledEntities());
    return { short: shortQueries(entries, SHORT_QUERIES, 1), pages: pageQueries(entries, PAGE_QUERIES, 2) };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// A browser that hangs must not keep the command.
process.exit(0);

function sizesOf(): SizeName[] {
  const wanted = new Set([...plan.contests, ...plan.firefox].map(({ pack }) => pack));
  return (Object.keys(SIZES) as SizeName[]).filter((size) => wanted.has(size));
}
