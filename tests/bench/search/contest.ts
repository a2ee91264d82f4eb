import type { MeasuringBrowser, MeasuringPage } from '../browser/measuring-browser';
import type { FileServer } from '../browser/server';
import type { PageQuery } from '../data/queries';
import type { SystemName } from '../systems/index';
import { Contestant, type Figures } from './contestant';

/** Who is measured on which pack, how often, and how long each may take. */
export interface ContestPlan {
  readonly pack: string;
  readonly systems: readonly SystemName[];
  readonly rounds: number;
  /** Rounds of the peers beside the first two systems. */
  readonly peerRounds: number;
  /** How often all take turns when they are warm. */
  readonly warmSlices: number;
  readonly buildLimit: number;
  readonly answerLimit: number;
  readonly measuresHeap: boolean;
}

export interface Queries {
  readonly short: readonly string[];
  readonly pages: readonly PageQuery[];
}

/** Figures by system, and the floor of each round in ms. */
export interface ContestFigures {
  readonly systems: Partial<Record<SystemName, Figures>>;
  readonly floor: number[];
}

const SHORT_A_SLICE = 12;
const PAGES_A_SLICE = 6;

/** Where a contest takes place. */
export interface ContestSetting {
  readonly server: FileServer;
  readonly tell: (what: string) => void;
  /** When to begin nothing more, in ms since 1970. */
  readonly deadline: number;
}

/** Measures systems side by side: everything that is compared happens in the same rounds of one browser. */
export async function runContest(
  plan: ContestPlan,
  queries: Queries,
  browser: MeasuringBrowser,
  { server, tell, deadline }: ContestSetting,
): Promise<ContestFigures> {
  const isLate = () => Date.now() > deadline;
  const contestants = plan.systems.map(
    (system) => new Contestant(system, browser, server.origin(`${system}-${plan.pack}`)),
  );
  for (const contestant of contestants) {
    if (isLate()) contestant.figures.error ??= 'no time left';
    tell(`${plan.pack}: ${contestant.system} stores its index`);
    contestant.figures.built = await contestant.inNewPage((page) => page.ask(plan.buildLimit, 'build', plan.pack));
  }
  const floor: number[] = [];
  for (let round = 0; round < plan.rounds && !isLate(); round++) {
    tell(`${plan.pack}: cold start ${round + 1} of ${plan.rounds}`);
    await coldRound(plan, round, contestants, queries, floor);
  }
  tell(`${plan.pack}: warm`);
  if (!isLate()) await warmRounds(plan, contestants, queries);
  const systems = Object.fromEntries(contestants.map(({ system, figures }) => [system, figures]));
  return { systems, floor };
}

async function coldRound(
  plan: ContestPlan,
  round: number,
  contestants: readonly Contestant[],
  { short }: Queries,
  floor: number[],
): Promise<void> {
  const text = short[round % short.length]!;
  const taking = contestants.filter((_, place) => place < 2 || round < plan.peerRounds);
  const steps = taking.map((contestant) => () => coldStart(contestant, text, plan));
  const [ours] = contestants;
  steps.push(async () => {
    await ours!.idle();
    floor.push((await ours!.inNewPage((page) => page.ask(plan.answerLimit, 'floor'))) ?? Number.NaN);
  });
  // Every second round runs backwards: nobody always comes after the same one.
  for (const step of round % 2 ? steps.reverse() : steps) await step();
}

async function coldStart(contestant: Contestant, text: string, plan: ContestPlan): Promise<void> {
  await contestant.idle();
  const { figures } = contestant;
  const cold = await contestant.inNewPage((page) => page.ask(plan.answerLimit, 'cold', text));
  figures.cold.push(cold?.total ?? Number.NaN);
  figures.open.push(cold?.open ?? Number.NaN);
}

/** All systems stay open while small slices of queries take turns; memory is what the first answer left behind. */
async function warmRounds(plan: ContestPlan, contestants: readonly Contestant[], queries: Queries): Promise<void> {
  for (const contestant of contestants) {
    await contestant.enter();
    await contestant.inPage((page) => measureHeap(contestant, page, plan, queries.short[0]!));
  }
  // The first slice only warms up.
  for (let slice = 0; slice <= plan.warmSlices; slice++) {
    const short = sliceOf(queries.short, slice, SHORT_A_SLICE);
    const pages = sliceOf(queries.pages, slice, PAGES_A_SLICE).map(({ rareWords }) => rareWords);
    for (const contestant of contestants) {
      const searches = await contestant.inPage((page) => page.ask(plan.answerLimit, 'warmSearch', short));
      const matches = await contestant.inPage((page) => page.ask(plan.answerLimit, 'warmMatch', pages));
      if (slice === 0) continue;
      contestant.figures.warmSearch.push(searches ?? []);
      contestant.figures.warmMatch.push(matches ?? []);
    }
  }
  for (const contestant of contestants) await contestant.leave();
}

async function measureHeap({ figures }: Contestant, page: MeasuringPage, plan: ContestPlan, text: string) {
  const before = plan.measuresHeap ? await page.heap() : 0;
  await page.ask(plan.answerLimit, 'cold', text);
  if (plan.measuresHeap) figures.heap = (await page.heap()) - before;
}

/** The values of one turn; from the beginning again when there are too few. */
function sliceOf<T>(values: readonly T[], turn: number, length: number): T[] {
  return Array.from({ length }, (_, index) => values[(turn * length + index) % values.length]!);
}
