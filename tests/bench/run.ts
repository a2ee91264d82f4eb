import type { BrowserName } from '../e2e/bed/driven-browser';
import { MeasuringBrowser } from './browser/measuring-browser';
import { measurePageSide } from './page-side/page-side';
import type { Plan, SizeName } from './plan';
import { type AllFigures, noFigures } from './report/figures';
import { type ContestFigures, type ContestPlan, type ContestSetting, type Queries, runContest } from './search/contest';
import { measureImportStall } from './search/import-stall';
import { measurePageMatch } from './search/page-match';

/** What a run measures with. */
export interface Equipment extends ContestSetting {
  readonly queries: Readonly<Record<SizeName, Queries>>;
}

type Measure = () => Promise<void>;
/** Measures a part; that it failed or found no time left is a problem in the figures, and the next part begins. */
type Part = (what: string, measure: Measure) => Promise<void>;

/** Measures what a plan names, part by part. */
export async function run(plan: Plan, equipment: Equipment): Promise<AllFigures> {
  const figures = noFigures();
  const part: Part = async (what, measure) => {
    if (Date.now() > equipment.deadline) return void figures.problems.push(`${what}: no time left`);
    await measure().catch((error) =>
      figures.problems.push(`${what}: ${error instanceof Error ? error.message : error}`),
    );
  };
  await part('search in Chromium', () => inChromium(plan, figures, equipment, part));
  await part('the page’s side', async () => {
    figures.pageSide = await measurePageSide(plan.pageSide, equipment.tell);
  });
  if (plan.firefox.length > 0) await part('search in Firefox', () => inFirefox(plan, figures, equipment, part));
  if (plan.largePeers.length > 0) await part('other peers', () => withLargePeers(plan, figures, equipment, part));
  return figures;
}

function inChromium(plan: Plan, figures: AllFigures, equipment: Equipment, part: Part): Promise<void> {
  const { server, queries, tell } = equipment;
  return inBrowser('chromium', async (browser) => {
    for (const contest of plan.contests) {
      await part(`${contest.pack} in Chromium`, async () => {
        figures.contests[sizeOf(contest)] = await contestIn(browser, contest, equipment);
      });
    }
    await part('matching a page', async () => {
      tell('1k: matching pages');
      figures.pageMatch = await measurePageMatch(queries['1k'].pages.slice(0, plan.pageMatches), browser, server);
    });
    await part('a search during an import', async () => {
      tell('searching during an import');
      figures.stall = await measureImportStall('1k', plan.contests[0]!.pack, queries['1k'].short, browser, server);
    });
  });
}

function inFirefox(plan: Plan, figures: AllFigures, equipment: Equipment, part: Part): Promise<void> {
  const setting = { ...equipment, tell: (what: string) => equipment.tell(`Firefox, ${what}`) };
  return inBrowser('firefox', async (browser) => {
    for (const contest of plan.firefox) {
      await part(`${contest.pack} in Firefox`, async () => {
        figures.firefox[sizeOf(contest)] = await contestIn(browser, contest, setting);
      });
    }
  });
}

/** One after the other, for a peer that cannot be built in time must not keep the next one from trying. */
function withLargePeers(plan: Plan, figures: AllFigures, equipment: Equipment, part: Part): Promise<void> {
  const systems: ContestFigures['systems'] = {};
  const floor: number[] = [];
  figures.largePeers = { systems, floor };
  return inBrowser('chromium', async (browser) => {
    for (const contest of plan.largePeers) {
      await part(`${contest.systems.at(-1)} at ${contest.pack}`, async () => {
        const measured = await contestIn(browser, contest, equipment);
        Object.assign(systems, measured.systems);
        floor.push(...measured.floor);
      });
    }
  });
}

function contestIn(browser: MeasuringBrowser, contest: ContestPlan, equipment: Equipment): Promise<ContestFigures> {
  return runContest(contest, equipment.queries[sizeOf(contest)], browser, equipment);
}

async function inBrowser(name: BrowserName, act: (browser: MeasuringBrowser) => Promise<void>): Promise<void> {
  const browser = await MeasuringBrowser.launch(name);
  try {
    await act(browser);
  } finally {
    await browser.close();
  }
}

const sizeOf = ({ pack }: ContestPlan) => pack as SizeName;
