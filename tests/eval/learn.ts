/**
 * Learns the weights of matching from task folders with right answers:
 * `node scripts/run-typescript.mjs tests/eval/learn.ts DIR… [--without FEATURE,…] [--write]`.
 * Prints cross-validated scores (learnt on the other folders, tested on each), the fit on all, and the reliability
 * table. `--write` stores the weights learnt on all. `--without` leaves features out, for the table of ablations.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decisionFeatures, type Ranked, scoreEvidence } from '../../lib/core/decision';
import type { Evidence } from '../../lib/core/evidence';
import { buildLexicon } from '../../lib/core/lexicon';
import type { MatchModel } from '../../lib/core/match-model';
import { confidenceIn, hasIndependentEvidence, rankCandidates } from '../../lib/core/related';
import { buildEntryIndex } from '../../lib/search/entry-index';
import { learnDecision, learnRanking } from './learning';
import { type Decision, scoreDecisions } from './scores';
import { type Gold, readBundledEntities, readTaskFolder } from './task-folder';

const OUTPUT = 'lib/core/match.weights.json';
/** The ranking learns from so many candidates of a page, and from all right ones. */
const LEARNT_CANDIDATES = 25;
/** A lower one scores better on these folders, but a wrong sidebar costs more trust than a missing one. */
const LOWEST_THRESHOLD = 0.45;
const HIGHEST_THRESHOLD = 0.75;

interface GatheredPage {
  readonly id: string;
  readonly gold: Gold;
  readonly evidence: readonly Evidence[];
}
interface Gathered {
  readonly name: string;
  readonly pages: readonly GatheredPage[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', default: '' }, write: { type: 'boolean', default: false } },
});
const left = new Set(values.without.split(','));
const folders = await Promise.all(positionals.map(gather));
const featureNames = namesOf(folders.flatMap(({ pages }) => pages.flatMap(({ evidence }) => evidence))[0]?.features);

const held = folders.map((folder) => {
  const model = learn(folders.filter((other) => other !== folder));
  return { folder, model, decisions: decide(folder, model) };
});
console.log('cross-validated: learnt on the other folders');
report(held.map(({ folder, decisions }) => ({ folder, decisions })));
reliability(held);
const model = learn(folders);
console.log('\nlearnt on all folders');
report(folders.map((folder) => ({ folder, decisions: decide(folder, model) })));
if (values.write) writeFileSync(OUTPUT, `${JSON.stringify({ format: 1, ...model }, null, 2)}\n`);

async function gather(directory: string): Promise<Gathered> {
  const lexicon = buildLexicon(readBundledEntities());
  const folder = readTaskFolder(directory);
  const index = buildEntryIndex(folder.entries, lexicon);
  const pages: GatheredPage[] = [];
  for (const { id, page } of folder.pages) {
    const gold = folder.gold?.get(id);
    if (gold)
      pages.push({ id, gold, evidence: (await rankCandidates(page, index, lexicon)).map((one) => one.evidence) });
  }
  return { name: folder.name, pages };
}

function learn(from: readonly Gathered[]): MatchModel {
  const lists = from.map(({ pages }) => pages.filter(isLesson).map(toList));
  const weights = learnRanking(lists, featureNames.length);
  const ranking = { bias: 0, weights: toRecord(featureNames, weights) };
  const ranked = from.map(({ pages }) =>
    pages.map((page) => ({ page, features: decisionFeatures(rank(page, ranking)) })),
  );
  const names = namesOf(ranked.flat().find(({ features }) => features)?.features ?? undefined);
  const examples = ranked.map((pages) =>
    pages.flatMap(({ page, features }) => (features ? [{ row: rowOf(features, names), right: page.gold.about }] : [])),
  );
  const learnt = learnDecision(examples, names.length);
  const decision = { bias: round(learnt[names.length]!), weights: toRecord(names, learnt) };
  return { ranking, decision, threshold: bestThreshold(from, { ranking, decision, threshold: 0 }) };
}

/** A page teaches ranking when some but not all of its candidates are right. */
function isLesson({ gold, evidence }: GatheredPage): boolean {
  return evidence.some(({ entry }) => gold.relevant.includes(entry.id));
}

function toList({ gold, evidence }: GatheredPage) {
  const isRight = ({ entry }: Evidence) => gold.relevant.includes(entry.id);
  const taken = evidence.filter((one, at) => at < LEARNT_CANDIDATES || isRight(one));
  return { rows: taken.map(({ features }) => rowOf(features, featureNames)), right: taken.map(isRight) };
}

function rank({ evidence }: GatheredPage, ranking: MatchModel['ranking']): Ranked[] {
  return evidence.map((one) => scoreEvidence(one, ranking)).sort((a, b) => b.odds - a.odds);
}

function decide(folder: Gathered, { ranking, decision, threshold }: MatchModel): Decision[] {
  return folder.pages.map((page) => {
    const ranked = rank(page, ranking);
    const confidence = confidenceIn(ranked, { ranking, decision, threshold });
    return {
      page: page.id,
      about: confidence >= threshold && hasIndependentEvidence(ranked),
      confidence,
      ranking: ranked.map((one) => one.evidence.entry.id),
    };
  });
}

/** The threshold with the best mean F1 over the folders. At threshold 0 a page is about, if its evidence allows it. */
function bestThreshold(from: readonly Gathered[], learnt: MatchModel): number {
  const decided = from.map((folder) => ({ gold: goldOf(folder), decisions: decide(folder, learnt) }));
  let best = { threshold: 0.5, f1: 0 };
  for (let threshold = LOWEST_THRESHOLD; threshold <= HIGHEST_THRESHOLD; threshold += 0.01) {
    const scores = decided.map(
      ({ gold, decisions }) =>
        scoreDecisions(
          decisions.map((one) => ({ ...one, about: one.about && one.confidence >= threshold })),
          gold,
        ).f1,
    );
    const f1 = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    if (f1 > best.f1) best = { threshold: round(threshold), f1 };
  }
  return best.threshold;
}

function report(all: readonly { folder: Gathered; decisions: readonly Decision[] }[]): void {
  let sum = 0;
  for (const { folder, decisions } of all) {
    const { f1, falsePositiveRate, ndcg10, precision1, useful } = scoreDecisions(decisions, goldOf(folder));
    sum += f1;
    const figures = [f1, falsePositiveRate, ndcg10, precision1, useful].map((figure) => figure.toFixed(3)).join(' ');
    console.log(`${folder.name.padEnd(24)}F1, FPR, nDCG@10, P@1, useful: ${figures}`);
  }
  console.log(`mean F1 ${(sum / all.length).toFixed(3)}`);
}

/** In ten bins of confidence: pages, mean confidence, and the share that was right. */
function reliability(all: readonly { folder: Gathered; decisions: readonly Decision[] }[]): void {
  const bins = Array.from({ length: 10 }, () => ({ pages: 0, confidence: 0, right: 0 }));
  for (const { folder, decisions } of all) {
    const gold = goldOf(folder);
    for (const { page, confidence } of decisions) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.pages++;
      bin.confidence += confidence;
      if (gold.get(page)?.about) bin.right++;
    }
  }
  for (const { pages, confidence, right } of bins) {
    if (pages)
      console.log(`${pages} pages: confidence ${(confidence / pages).toFixed(3)}, right ${(right / pages).toFixed(3)}`);
  }
}

function goldOf({ pages }: Gathered): Map<string, Gold> {
  return new Map(pages.map(({ id, gold }) => [id, gold]));
}

function namesOf(features: object | undefined): string[] {
  return Object.keys(features ?? {}).filter((name) => !left.has(name));
}

function rowOf(features: object, names: readonly string[]): number[] {
  const values = new Map<string, number>(Object.entries(features));
  return names.map((name) => values.get(name) ?? 0);
}

function toRecord(names: readonly string[], weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, round(weights[index]!)]));
}

function round(weight: number): number {
  return Math.round(weight * 1e4) / 1e4;
}
