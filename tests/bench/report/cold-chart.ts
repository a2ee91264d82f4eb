import { type BarGroup, chartOf } from './chart';
import type { Report } from './report';
import type { ContestSummary } from './summaries';

const PUBLISHED_NAMES: Readonly<Record<string, string>> = {
  sidelight: 'Sidelight',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch',
  orama: 'Orama',
  lunr: 'lunr',
  wink: 'wink-bm25',
  sqlite: 'SQLite FTS5',
  'dexie-words': 'Dexie *words',
};

/** The chart of a run: what a reader waits for when the browser has stopped the extension meanwhile. */
export function coldChartOf(report: Report): string {
  const { run, chromium, chromiumPeersAt100k } = report;
  const { 'sidelight-tenfold': million, ...large } = { ...chromiumPeersAt100k?.systems, ...chromium['100k']?.systems };
  const groups = [
    groupOf('1,000 entries', chromium['1k']?.systems),
    groupOf('10,000 entries', chromium['10k']?.systems),
    groupOf('100,000 entries', large),
    groupOf('1,000,000 entries, ours alone', million && { sidelight: million }),
  ];
  const title = 'Search after a cold start: open the database, find, fetch 20 entries';
  const note = `Median of interleaved rounds, logarithmic. ${run.machine.chromium.split(' ').slice(0, 2).join(' ')}, ${run.date.slice(0, 10)}.`;
  return chartOf(
    title,
    note,
    groups.filter((group) => group.bars.length > 0),
  );
}

function groupOf(title: string, systems: ContestSummary['systems'] = {}): BarGroup {
  const measured = Object.entries(systems).flatMap(([name, { cold }]) =>
    cold ? [{ name: PUBLISHED_NAMES[name] ?? name, milliseconds: cold.median, isOurs: name === 'sidelight' }] : [],
  );
  return { title, bars: measured };
}
