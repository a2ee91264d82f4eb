import type { AllFigures } from './figures';
import type { Machine } from './machine';
import { summarizePageSide } from './page-side-summary';
import { isReached, type Ratios, ratiosOf, TARGETS } from './ratios';
import { summarize } from './statistics';
import { summarizeContest } from './summaries';

/** How a run was made. */
export interface RunDescription {
  readonly date: string;
  readonly quick: boolean;
  /** Which texts were searched. */
  readonly texts: string;
  readonly seconds: number;
  readonly machine: Machine;
}

/** What `--json` writes. */
export function reportOf(run: RunDescription, figures: AllFigures) {
  const ratios = ratiosOf(figures);
  const keys = Object.keys(ratios) as (keyof Ratios)[];
  return {
    run,
    ratios,
    targets: Object.fromEntries(keys.map((key) => [key, { ...TARGETS[key], reached: isReached(key, ratios[key]) }])),
    sizes: {
      'content-script.gzip': figures.sizes?.contentScript ?? null,
      'package.zip': figures.sizes?.package ?? null,
      'sidebar.gzip': figures.sizes?.sidebar ?? null,
      'index.bytes-per-posting': figures.sizes?.bytesPerPosting ?? null,
    },
    milliseconds: {
      'page.match.1k': summarize(figures.pageMatch?.sidelight ?? []),
      'page.match.1k.minisearch': summarize(figures.pageMatch?.minisearch ?? []),
    },
    pages: figures.pageSide && summarizePageSide(figures.pageSide),
    chromium: mapValues(figures.contests, summarizeContest),
    firefox: mapValues(figures.firefox, summarizeContest),
    chromiumPeersAt100k: figures.largePeers && summarizeContest(figures.largePeers),
    problems: figures.problems,
  };
}
export type Report = ReturnType<typeof reportOf>;

function mapValues<K extends string, A, B>(record: Partial<Record<K, A>>, map: (value: A) => B): Partial<Record<K, B>> {
  const mapped = Object.entries(record).map(([key, value]) => [key, map(value as A)]);
  return Object.fromEntries(mapped) as Partial<Record<K, B>>;
}
