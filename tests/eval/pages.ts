/**
 * How well pages are read: `npm run eval:pages -- DIR… [--json FILE] [--details FILE] [--without-peers]`.
 * Each folder is a set of saved pages; they are shown in a real Chromium, beside Readability and Defuddle.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Measured } from './pages/in-page';
import { readPageSet, type SavedPage } from './pages/page-set';
import { type FieldScores, type MeasuredPage, type SetScores, scoreFields, scoreSet } from './pages/report';
import { SavedPageBrowser } from './pages/saved-page-browser';
import { textF1 } from './pages/scores';

const PEERS = ['readability', 'defuddle'] as const;

interface Report {
  readonly sets: Record<string, SetScores>;
  readonly peers: Record<(typeof PEERS)[number], Record<string, FieldScores>>;
}

async function evaluate(folders: readonly string[], withPeers: boolean): Promise<[Report, MeasuredPage[]]> {
  const executable = findBrowser('chromium');
  if (!executable) throw new Error('No Chromium was found: npm test brings one, or name one in CHROMIUM.');
  const report: Report = { sets: {}, peers: { readability: {}, defuddle: {} } };
  const all: MeasuredPage[] = [];
  const browser = await SavedPageBrowser.open(executable, 'in-page.ts');
  try {
    for (const folder of folders) {
      const { name, pages: saved } = readPageSet(folder);
      const pages = await measureAll(browser, saved, withPeers);
      all.push(...pages);
      report.sets[name] = scoreSet(pages);
      print(name, report.sets[name]);
      for (const peer of withPeers ? PEERS : []) {
        report.peers[peer][name] = scoreFields(pages, (measured) => measured[peer]);
        print(`  ${peer}`, report.peers[peer][name]);
      }
    }
  } finally {
    await browser.close();
  }
  return [report, all];
}

/** One page after another, so that their times can be compared. A page that cannot be shown is reported and left out. */
async function measureAll(
  browser: SavedPageBrowser,
  saved: readonly SavedPage[],
  withPeers: boolean,
): Promise<MeasuredPage[]> {
  const pages: MeasuredPage[] = [];
  for (const page of saved) {
    const measured = await browser.run<Measured>(page, (now) => `measure(${now}, ${withPeers})`);
    if (measured) pages.push({ page, measured });
  }
  return pages;
}

function print(name: string, scores: FieldScores | SetScores | undefined): void {
  console.log(
    name.padEnd(14),
    JSON.stringify(scores, (_, value) => (typeof value === 'number' ? rounded(value) : value)),
  );
}

function rounded(value: number): number {
  return Math.round(1_000 * value) / 1_000;
}

/** One line a page, to see which pages are read wrongly and how. */
function detailsOf({ page, measured }: MeasuredPage): string {
  const { ours, readability, defuddle, ...rest } = measured;
  const f1 = page.text === null ? null : textF1(ours?.text ?? '', page.text);
  return JSON.stringify({ ...page.truth, ...rest, ours, f1, readability, defuddle });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, details: { type: 'string' }, 'without-peers': { type: 'boolean' } },
});
if (positionals.length === 0) {
  console.error('Name at least one folder of saved pages: npm run eval:pages -- DIR… [--json FILE]');
  process.exit(2);
}
const [report, pages] = await evaluate(positionals, !values['without-peers']);
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
if (values.details) writeFileSync(values.details, pages.map(detailsOf).join('\n'));
