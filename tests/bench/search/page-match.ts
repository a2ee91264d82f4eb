import type { MeasuringBrowser } from '../browser/measuring-browser';
import type { FileServer } from '../browser/server';
import type { PageQuery } from '../data/queries';
import { Contestant } from './contestant';

/** Times in ms, one for each page. */
export interface PageMatchTimes {
  readonly sidelight: readonly number[];
  readonly minisearch: readonly number[];
}

const LIMIT_MILLISECONDS = 30_000;
const PACK = '1k';

/**
 * Ours decides on each page, ranks and gives reasons; MiniSearch only searches for the page's words. They take turns,
 * page by page, over the entries that the contest at this size has stored.
 */
export async function measurePageMatch(
  pages: readonly PageQuery[],
  browser: MeasuringBrowser,
  server: FileServer,
): Promise<PageMatchTimes> {
  const times = { sidelight: [] as number[], minisearch: [] as number[] };
  const names = ['sidelight', 'minisearch'] as const;
  const contestants = names.map((name) => new Contestant(name, browser, server.origin(`${name}-${PACK}`)));
  for (const contestant of contestants) {
    await contestant.enter();
    await contestant.inPage((page) => page.ask(LIMIT_MILLISECONDS, 'cold', 'warm up'));
    // The first pages only warm up.
    await contestant.inPage((page) => page.ask(LIMIT_MILLISECONDS, 'matchPages', pages.slice(0, 3)));
  }
  for (const { text, day } of pages) {
    for (const [place, contestant] of contestants.entries()) {
      const taken = await contestant.inPage((page) => page.ask(LIMIT_MILLISECONDS, 'matchPages', [{ text, day }]));
      times[names[place]!].push(...(taken ?? []));
    }
  }
  for (const contestant of contestants) await contestant.leave();
  const failed = contestants.find(({ figures }) => figures.error !== null);
  if (failed) throw new Error(`${failed.system}: ${failed.figures.error}`);
  return times;
}
