import type { PageKind } from '../page-side/page-side';
import type { AddedCost } from './page-side-summary';
import type { Ratios } from './ratios';
import type { Report } from './report';
import type { Summary } from './statistics';
import type { ContestSummary, SystemSummary } from './summaries';
import { figure, tableOf } from './table';

const MEGABYTE = 1e6;

/** The whole report as a reader meets it in a terminal. */
export function writeReport(report: Report): string {
  const { run, problems } = report;
  const parts = [
    `${run.texts}; ${run.machine.processor}, ${run.machine.cores} cores, load ${figure(run.machine.load)} at the start; ${run.machine.chromium}; ${run.machine.firefox}; ${Math.round(run.seconds)} s`,
    ...Object.entries(report.chromium).map(([size, contest]) => contestTable(`Chromium, ${size} entries`, contest!)),
    report.chromiumPeersAt100k &&
      contestTable('Chromium, 100k entries, ours beside all other peers', report.chromiumPeersAt100k),
    ...Object.entries(report.firefox).map(([size, contest]) => contestTable(`Firefox, ${size} entries`, contest!)),
    report.pages && pageTable(report),
    ratioTable(report),
    sizeTable(report),
    problems.length > 0 && `Not measured:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
  ];
  return parts.filter((part) => typeof part === 'string').join('\n\n');
}

function contestTable(title: string, { floor, systems }: ContestSummary): string {
  const head = [
    'ms',
    'cold',
    'range',
    'open',
    'warm words',
    'p95',
    'warm page',
    'p95',
    'heap MB',
    'index MB',
    'import',
  ];
  const rows = Object.entries(systems).map(([name, summary]) => [name, ...systemRow(summary!)]);
  return `${title}\n${tableOf(head, [...rows, ['floor', figure(floor?.median), range(floor)]])}`;
}

function systemRow({ built, cold, open, warmSearch, warmMatch, heap, error }: SystemSummary): string[] {
  if (error !== null && cold === null) return [`failed: ${error}`.slice(0, 60)];
  return [
    figure(cold?.median),
    range(cold),
    figure(open?.median),
    figure(warmSearch.median),
    figure(warmSearch.p95),
    figure(warmMatch.median),
    figure(warmMatch.p95),
    figure(heap === null ? null : heap / MEGABYTE),
    figure(built && built.indexBytes > 0 ? built.indexBytes / MEGABYTE : null),
    figure(built?.total),
  ];
}

function range(summary: Summary | null): string {
  return summary ? `${figure(summary.least)}–${figure(summary.most)}` : '–';
}

function pageTable({ pages }: Report): string {
  const names: Record<PageKind, string> = {
    'not-article': 'not an article',
    unrelated: 'an article that does not match',
    matching: 'an article that matches',
  };
  const row = (kind: PageKind, { mainThreadMilliseconds, longestTaskMilliseconds, heapBytes }: AddedCost) => [
    names[kind],
    figure(mainThreadMilliseconds?.median, ' ms'),
    range(mainThreadMilliseconds),
    figure(longestTaskMilliseconds?.median, ' ms'),
    figure(heapBytes && heapBytes.median / MEGABYTE, ' MB'),
  ];
  const added = Object.entries(pages!.added) as [PageKind, AddedCost][];
  const table = tableOf(
    ['added to a page', 'main thread', 'range', 'longest task', 'heap'],
    added.map(([kind, cost]) => row(kind, cost)),
  );
  const { sidebarPaintedMilliseconds, popupOpenedMilliseconds, popupFoundMilliseconds, sessionHeapGrowthBytes } =
    pages!;
  return [
    table,
    `page ready to sidebar painted: ${figure(sidebarPaintedMilliseconds?.median, ' ms')} (${range(sidebarPaintedMilliseconds)})`,
    `popup opened: ${figure(popupOpenedMilliseconds?.median, ' ms')}; typed to first results: ${figure(popupFoundMilliseconds?.median, ' ms')}`,
    `a session of videos: ${figure(sessionHeapGrowthBytes === null ? null : sessionHeapGrowthBytes / MEGABYTE, ' MB')} more than with an empty extension`,
  ].join('\n');
}

function ratioTable({ ratios, targets }: Report): string {
  const rows = (Object.keys(ratios) as (keyof Ratios)[]).map((key) => {
    const { atLeast, atMost, reached } = targets[key]!;
    const aim = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
    return [key, figure(ratios[key]), aim, reached === null ? 'not measured' : reached ? 'reached' : 'NOT reached'];
  });
  return tableOf(['figure', 'measured', 'aim', ''], rows);
}

function sizeTable({ sizes, milliseconds }: Report): string {
  const { 'page.match.1k': ours, 'page.match.1k.minisearch': peer } = milliseconds;
  return [
    `content script ${figure(kilobytes(sizes['content-script.gzip']), ' kB')} gzipped; package ${figure(kilobytes(sizes['package.zip']), ' kB')}; sidebar page ${figure(kilobytes(sizes['sidebar.gzip']), ' kB')} gzipped; index ${figure(sizes['index.bytes-per-posting'])} bytes a posting`,
    `deciding on a page of 600 words over 1,000 entries: ${figure(ours?.median, ' ms')} (${range(ours)}); MiniSearch only searching for its words: ${figure(peer?.median, ' ms')} (${range(peer)})`,
  ].join('\n');
}

const kilobytes = (bytes: number | null) => (bytes === null ? null : bytes / 1000);
