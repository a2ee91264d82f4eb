import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPages } from '../../e2e/bed/demo-pages';
import { launch, type Sidelight } from '../../e2e/bed/launch';
import { within } from '../browser/within';
import { writeEmptyExtension } from './empty-extension';
import { type LoadCost, measureLoad } from './load-cost';
import { measurePopup, type PopupWait } from './popup-search';
import { measureSidebarPaint } from './sidebar-paint';
import { measureSession } from './video-session';

/** The pages that are loaded, by what the extension makes of them. */
export const KINDS = {
  'not-article': demoPages.front,
  unrelated: demoPages.unrelatedArticle,
  matching: demoPages.article,
} as const;
export type PageKind = keyof typeof KINDS;

/** One load with ours and, at the same time in a browser of its own, with an extension that does nothing. */
export interface PairedLoad {
  readonly ours: LoadCost;
  readonly empty: LoadCost;
}

export interface PageSideFigures {
  readonly loads: Record<PageKind, PairedLoad[]>;
  /** From the page being ready to the painted sidebar, in ms. */
  readonly sidebarPaints: number[];
  readonly popups: PopupWait[];
  /** Bytes that forty in-page navigations left, ours and with the empty extension; null when not measured. */
  session: { readonly ours: number; readonly empty: number } | null;
  /** What could not be measured. */
  readonly errors: string[];
}

export interface PageSidePlan {
  readonly rounds: number;
  readonly navigations: number;
}

const BUILT = '.output/chrome-mv3';
const STEP_MILLISECONDS = 60_000;
const SEARCH_WORDS = 'putin macron call';

/** Measures what the built extension costs the pages that a reader visits. */
export async function measurePageSide(plan: PageSidePlan, tell: (what: string) => void): Promise<PageSideFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-empty-'));
  const loads = { 'not-article': [], unrelated: [], matching: [] };
  const figures: PageSideFigures = { loads, sidebarPaints: [], popups: [], session: null, errors: [] };
  writeEmptyExtension(folder, join(BUILT, 'manifest.json'));
  const ours = await within(STEP_MILLISECONDS, 'start Chromium', launch('chromium'));
  const empty = await within(STEP_MILLISECONDS, 'start Chromium', launch('chromium', { extension: folder }));
  /** A step that fails is noted and left out. */
  const step = async (what: string, act: () => Promise<void>) => {
    tell(`pages: ${what}`);
    await within(STEP_MILLISECONDS, what, act()).catch((error) => figures.errors.push(String(error)));
  };
  try {
    await step('the sidebar is painted', () => repeat(plan.rounds, () => paint(figures, ours)));
    await step('the popup finds', () => repeat(plan.rounds, () => search(figures, ours)));
    for (let round = 0; round < plan.rounds; round++) {
      await step(`load ${round + 1} of ${plan.rounds}`, () => loadRound(figures, ours, empty));
    }
    await step('a session of videos', async () => {
      const growth = [ours, empty].map((browser) => measureSession(browser, plan.navigations));
      const [own, other] = await Promise.all(growth);
      figures.session = { ours: own!, empty: other! };
    });
  } finally {
    await Promise.all([ours, empty].map((browser) => within(10_000, 'close', browser.close()).catch(() => {})));
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

async function paint({ sidebarPaints }: PageSideFigures, ours: Sidelight): Promise<void> {
  sidebarPaints.push(await measureSidebarPaint(ours, demoPages.article));
}

async function search({ popups }: PageSideFigures, ours: Sidelight): Promise<void> {
  popups.push(await measurePopup(ours, demoPages.unrelatedArticle, SEARCH_WORDS));
}

async function loadRound({ loads }: PageSideFigures, ours: Sidelight, empty: Sidelight): Promise<void> {
  for (const [kind, url] of Object.entries(KINDS) as [PageKind, string][]) {
    const [own, other] = await Promise.all([measureLoad(ours, url), measureLoad(empty, url)]);
    loads[kind].push({ ours: own, empty: other });
  }
}

async function repeat(times: number, act: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time++) await act();
}
