import type { Pack } from '../../../lib/core/entry';
import { plainWords } from '../systems/entry-store';
import { SYSTEMS, type SystemName } from '../systems/index';
import type { Built, OpenedSystem } from '../systems/system';

/** A first answer in a page that knew nothing, in ms. */
export interface Cold {
  readonly total: number;
  /** Until the system could be asked. */
  readonly open: number;
  readonly found: number;
}

/** What the driver may ask of a measuring page; times in ms. Every question and answer travels as JSON. */
export interface Bench {
  build(pack: string): Promise<Built>;
  cold(text: string): Promise<Cold>;
  floor(): Promise<number>;
  /** One time for each query; `cold` must have been asked before. */
  warmSearch(texts: readonly string[]): Promise<number[]>;
  warmMatch(pages: readonly (readonly string[])[]): Promise<number[]>;
  /** Everything that is done for each page; a system without a way of its own searches for all its words. */
  matchPages(pages: readonly { text: string; day: string }[]): Promise<number[]>;
  /** Searches without a pause until `endProbe`: how long each search took. */
  probe(texts: readonly string[]): Promise<number[]>;
  endProbe(): Promise<void>;
}

const MOST_RESULTS = 20;

const name = new URLSearchParams(location.search).get('system') as SystemName;
const { system } = await SYSTEMS[name]();
let opened: OpenedSystem | null = null;
let isProbing = false;

const bench: Bench = {
  build: (pack) =>
    system.build({
      pack,
      loadPack: async () => (await fetch(`/packs/${pack}.json`)).json() as Promise<Pack>,
      loadPrepared: async () => new Uint8Array(await (await fetch(`/packs/${pack}.pack`)).arrayBuffer()),
    }),
  async cold(text) {
    const start = performance.now();
    opened = await system.open();
    const ready = performance.now();
    const { length } = await opened.search(text, MOST_RESULTS);
    return { total: performance.now() - start, open: ready - start, found: length };
  },
  floor: () => timed(async () => system.floor?.()),
  warmSearch: (texts) => eachTimed(texts, (text) => opened!.search(text, MOST_RESULTS)),
  warmMatch: (pages) => eachTimed(pages, (words) => opened!.match(words, MOST_RESULTS)),
  matchPages: (pages) => eachTimed(pages, ({ text, day }) => matchPage(opened!, text, day)),
  async probe(texts) {
    const times: number[] = [];
    isProbing = true;
    for (let at = 0; isProbing; at++) {
      times.push(await timed(() => opened!.search(texts[at % texts.length]!, MOST_RESULTS)));
    }
    return times;
  },
  async endProbe() {
    isProbing = false;
  },
};
Object.assign(globalThis, { bench });

function matchPage(system: OpenedSystem, text: string, day: string): Promise<unknown> {
  return system.matchPage?.(text, day) ?? system.match(plainWords(text), MOST_RESULTS);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function eachTimed<T>(questions: readonly T[], ask: (question: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) times.push(await timed(() => ask(question)));
  return times;
}
