/**
 * Matching quality on task folders: `npm run eval -- DIR… [--json FILE] [--decisions FILE] [--worst NUMBER]`.
 * It asks the product's own matching with the bundled packs' names. Without `gold.jsonl` it only writes decisions.
 * `--worst` prints the surest false alarms and the most doubted misses of each folder, with their evidence.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLexicon, type Lexicon } from '../../lib/core/lexicon';
import { findRelated, rankCandidates } from '../../lib/core/related';
import { spread } from '../../lib/core/spread';
import { buildEntryIndex } from '../../lib/search/entry-index';
import { type Decision, type Scores, scoreDecisions } from './scores';
import { readBundledEntities, readTaskFolder, type TaskFolder } from './task-folder';
import { printWorst } from './worst';

const MOST_WRITTEN = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, decisions: { type: 'string' }, worst: { type: 'string', default: '0' } },
});
if (positionals.length === 0) {
  console.error('Name the task folders: npm run eval -- DIR… [--json FILE] [--decisions FILE]');
  process.exit(2);
}

const lexicon = buildLexicon(readBundledEntities());
const report: Record<string, Scores> = {};
const lines: string[] = [];
for (const folder of positionals.map(readTaskFolder)) {
  const decisions = await decide(folder, lexicon);
  lines.push(
    ...decisions.map(({ ranking, ...rest }) => JSON.stringify({ ...rest, related: ranking.slice(0, MOST_WRITTEN) })),
  );
  if (folder.gold) report[folder.name] = scoreDecisions(decisions, folder.gold);
  await printWorst(folder, decisions, lexicon, Number(values.worst));
}
if (values.decisions) writeFileSync(values.decisions, `${lines.join('\n')}\n`);
print(report);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ folders: report, meanF1: Object.keys(report).length > 0 ? meanF1(report) : null }, null, 2)}\n`,
  );

async function decide(folder: TaskFolder, names: Lexicon): Promise<Decision[]> {
  const index = buildEntryIndex(folder.entries, names);
  const decisions: Decision[] = [];
  for (const { id, page } of folder.pages) {
    const { about, confidence, related } = await findRelated(page, index, names);
    const ranking = about
      ? related
      : spread(await rankCandidates(page, index, names), MOST_WRITTEN).map(({ evidence }) => evidence);
    decisions.push({ page: id, about, confidence, ranking: ranking.map(({ entry }) => entry.id) });
  }
  return decisions;
}

function print(all: Readonly<Record<string, Scores>>): void {
  const folders = Object.entries(all);
  if (folders.length === 0) return;
  console.log(`${'folder'.padEnd(24)}F1    FPR   nDCG@10 P@1   useful`);
  for (const [name, { f1, falsePositiveRate, ndcg10, precision1, useful }] of folders) {
    const figures = [f1, falsePositiveRate, ndcg10, precision1, useful].map((figure) => figure.toFixed(3));
    console.log(`${name.padEnd(24)}${figures.join(' ')}`);
  }
  console.log(`mean F1 ${meanF1(all).toFixed(3)}`);
}

function meanF1(all: Readonly<Record<string, Scores>>): number {
  const figures = Object.values(all).map(({ f1 }) => f1);
  return figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
}
