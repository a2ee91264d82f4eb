import { Archive } from '../../../lib/archive/archive';
import { ArchiveDatabase } from '../../../lib/archive/database';
import type { Entry } from '../../../lib/core/entry';
import { buildLexicon } from '../../../lib/core/lexicon';
import { buildSegment } from '../../../lib/search/segment-builder';
import { after, type Step, told } from '../../lib/archive/steps';

/** What a run found. */
export interface Outcome {
  /** Steps that a worker was stopped in, and those that it had done before the stop came. */
  readonly killed: number;
  readonly done: number;
  /** Of the killed steps, those whose change was there all the same. */
  readonly stored: number;
  /** What is wrong; empty when all is well. */
  readonly wrong: readonly string[];
}

/** A step takes about so many milliseconds; workers are stopped at random moments before that. */
const USUAL: Readonly<Record<Step['do'], number>> = {
  add: 200,
  remove: 120,
  import: 200,
  importLarge: 900,
  removeLarge: 120,
  upkeep: 400,
};

/** Takes random steps, each in a worker of its own, until so many workers were stopped in the middle. */
async function run(kills: number): Promise<Outcome> {
  const outcome = { killed: 0, done: 0, stored: 0, wrong: [] as string[] };
  let entries: ReadonlyMap<string, Entry> = new Map();
  while (outcome.killed < kills && outcome.wrong.length === 0) {
    const step = randomStep();
    const finished = await live(step, Math.random() * USUAL[step.do]);
    const stored = told(await new Archive(async () => []).allEntries()).join('\n');
    const [before, now] = [entries, after(step, entries)].map((some) => told(some.values()).join('\n'));
    outcome[finished ? 'done' : 'killed']++;
    if (stored === now) entries = after(step, entries);
    else if (stored !== before || finished) outcome.wrong.push(`After ${JSON.stringify(step)} there was:\n${stored}`);
    if (!finished && stored === now && now !== before) outcome.stored++;
  }
  outcome.wrong.push(...(await checkIndex(entries)));
  return outcome;
}

/** Whether the worker was done before it was stopped, so many milliseconds after its script had begun. */
function live(step: Step, milliseconds: number): Promise<boolean> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    const end = (finished: boolean) => {
      worker.terminate();
      resolve(finished);
    };
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }) => {
      if (data === 'done') return end(true);
      worker.postMessage(step);
      setTimeout(() => end(false), milliseconds);
    });
  });
}

/** What is wrong after upkeep: rows without a segment, or an index that differs from one built anew. */
async function checkIndex(entries: ReadonlyMap<string, Entry>): Promise<string[]> {
  const archive = new Archive(async () => []);
  const database = new ArchiveDatabase();
  await database.segments.filter(({ pack }) => pack === null).modify({ version: 'other' });
  await archive.upkeep();
  const segments = await database.segments.toArray();
  const wrong: string[] = [];
  if (segments.some(({ state }) => state !== 'live')) wrong.push('a segment was not swept');
  if ((await database.blocks.count()) !== sum(segments.map(({ blocks }) => blocks))) wrong.push('blocks are left over');
  if ((await database.chunks.count()) !== sum(segments.map(({ starts }) => starts.length)))
    wrong.push('chunks are left');
  const own = [...entries].filter(([key]) => key.startsWith('own/')).map(([, entry]) => entry);
  const merged = segments.filter(({ pack }) => pack === null);
  if (merged.length !== Math.min(1, own.length)) wrong.push(`${merged.length} segments of ${own.length} own entries`);
  if (merged[0]) {
    const stored = await database.blocks
      .where(':id')
      .aboveOrEqual(merged[0].id * 2 ** 24)
      .toArray();
    const rebuilt = buildSegment(own, buildLexicon([])).blocks;
    if (stored.join(';') !== rebuilt.join(';')) wrong.push('the index differs from one built anew');
  }
  return wrong;
}

function randomStep(): Step {
  const numbers = Array.from({ length: 1 + random(4) }, () => random(30));
  const steps: Step[] = [
    ...Array.from({ length: 6 }, (): Step => ({ do: 'add', numbers })),
    ...Array.from({ length: 3 }, (): Step => ({ do: 'remove', numbers })),
    ...Array.from({ length: 4 }, (): Step => ({ do: 'upkeep' })),
    { do: 'import', version: random(4) },
    { do: 'import', version: random(4) },
    { do: 'importLarge' },
    { do: 'importLarge' },
    { do: 'removeLarge' },
  ];
  return steps[random(steps.length)]!;
}

const random = (below: number) => Math.floor(Math.random() * below);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

Object.assign(globalThis, { runKills: run });
