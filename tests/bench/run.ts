import { MeasuringBrowser } from './browser/measuring-browser';
import type { FileServer } from './browser/server';
import { measurePageSide } from './page-side/page-side';
import type { Plan, SizeName } from './plan';
import { type AllFigures, noFigures } from './report/figures';
import { type ContestPlan, type Queries, runContest } from './search/contest';
import { measureImportStall } from './search/import-stall';
import { measurePageMatch } from './search/page-match';

/** What a run measures with. */
export interface Equipment {
  readonly server: FileServer;
  readonly queries: Readonly<Record<SizeName, Queries>>;
  readonly tell: (what: string) => void;
  /** When the command began, in ms since 1970. */
  readonly start: number;
}

/** Measures what a plan names, part by part; a part that fails or finds no time left is a problem in the figures. */
export async function run(plan: Plan, equipment: Equipment): Promise<AllFigures> {
  const figures = noFigures();
  const part = async (what: string, measure: () => Promise<void>) => {
    if (Date.now() - equipment.start > plan.budget) return void figures.problems.push(`${what}: no time left`);
    await measure().catch((error) =>
      figures.problems.push(`${what}: ${error instanceof Error ? error.message : error}`),
    );
  };
  await part('search in Chromium', () => inChromium(plan, figures, equipment, part));
  await part('the page’s side', async () => {
    figures.pageSide = await measurePageSide(plan.pageSide, equipment.tell);
  });
  if (plan.firefox.length > 0) await part('search in Firefox', () => inFirefox(plan, figures, equipment, part));
  const { largePeers } = plan;
  if (largePeers) await part('other peers at 100k', () => withLargePeers(largePeers, figures, equipment));
  return figures;
}

type Part = (what: string, measure: () => Promise<void>) => Promise<void>;

async function inChromium(plan: Plan, figures: AllFigures, { server, queries, tell }: Equipment, part: Part) {
  const browser = await MeasuringBrowser.launch('chromium');
  try {
    for (const contest of plan.contests) {
      await part(`${contest.pack} in Chromium`, async () => {
        figures.contests[sizeOf(contest)] = await runContest(contest, queries[sizeOf(contest)], browser, server, tell);
      });
    }
    await part('matching a page', async () => {
      tell('1k: matching pages');
      figures.pageMatch = await measurePageMatch(queries['1k'].pages.slice(0, plan.pageMatches), browser, server);
    });
    await part('a search during an import', async () => {
      tell('searching during an import');
      const [large] = plan.contests;
      figures.stall = await measureImportStall('1k', large!.pack, queries['1k'].short, browser, server);
    });
  } finally {
    await browser.close();
  }
}

async function withLargePeers(contest: ContestPlan, figures: AllFigures, { server, queries, tell }: Equipment) {
  const browser = await MeasuringBrowser.launch('chromium');
  try {
    figures.largePeers = await runContest(contest, queries['100k'], browser, server, tell);
  } finally {
    await browser.close();
  }
}

async function inFirefox(plan: Plan, figures: AllFigures, { server, queries, tell }: Equipment, part: Part) {
  const browser = await MeasuringBrowser.launch('firefox');
  try {
    for (const contest of plan.firefox) {
      await part(`${contest.pack} in Firefox`, async () => {
        const say = (what: string) => tell(`Firefox, ${what}`);
        figures.firefox[sizeOf(contest)] = await runContest(contest, queries[sizeOf(contest)], browser, server, say);
      });
    }
  } finally {
    await browser.close();
  }
}

const sizeOf = ({ pack }: ContestPlan) => pack as SizeName;
