import type { Lexicon } from '../../lib/core/lexicon';
import { rankCandidates } from '../../lib/core/related';
import { buildEntryIndex } from '../../lib/search/entry-index';
import type { Decision } from './scores';
import type { TaskFolder } from './task-folder';

const MOST_TERMS = 8;

/** Prints the false alarms with the highest confidence and the misses with the lowest, each with what spoke for it. */
export async function printWorst(
  folder: TaskFolder,
  decisions: readonly Decision[],
  lexicon: Lexicon,
  count: number,
): Promise<void> {
  const isAbout = ({ page }: Decision) => folder.gold?.get(page)?.about;
  const alarms = decisions.filter((one) => one.about && isAbout(one) === false);
  const misses = decisions.filter((one) => !one.about && isAbout(one) === true);
  const worst = [
    ...alarms.sort((a, b) => b.confidence - a.confidence).slice(0, count),
    ...misses.sort((a, b) => a.confidence - b.confidence).slice(0, count),
  ];
  if (worst.length === 0) return;
  const index = buildEntryIndex(folder.entries, lexicon);
  for (const { page: id, about, confidence } of worst) {
    const task = folder.pages.find((one) => one.id === id);
    if (!task) continue;
    const evidence = (await rankCandidates(task.page, index, lexicon))[0]?.evidence;
    const shared = evidence?.shared
      .slice(0, MOST_TERMS)
      .map(({ onPage, inEntry }) => `${onPage.written}=${inEntry.written}`);
    console.log(
      `${folder.name} ${about ? 'false alarm' : 'miss'} ${confidence.toFixed(2)}: ${id} ${task.page.title.slice(0, 100)}`,
    );
    console.log(
      `  ${evidence?.entry.id ?? 'no candidate'}: ${shared?.join(', ') ?? ''}; days ${evidence?.days ?? 'unknown'}`,
    );
  }
}
