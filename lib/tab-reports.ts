import { i18n } from '#i18n';
import type { Archive } from './archive/archive';
import { showBadge } from './badge';
import type { Page } from './core/page';
import { siteOf } from './core/quiet';
import type { PageReport, PageSummary, ReportAnswer, TabState } from './core/tab-state';
import { plural } from './interface-language';
import { sendMessage } from './messages';
import { asJudged } from './not-related-store';
import { quietOf } from './quiet-sites';
import { sensitivity } from './settings';
import { pageKey } from './sites/addresses';
import { forgetTab, inTurn, readTabState, writeTabState } from './tab-store';

/**
 * Takes what a page reported, decides, and remembers the outcome for the tab.
 *
 * @param now milliseconds since 1970.
 */
export async function receiveReport(
  archive: Archive,
  tabId: number,
  report: PageReport,
  now: number,
): Promise<ReportAnswer> {
  const state = await stateFrom(archive, tabId, report, now);
  const known = answer(state);
  const isCurrent = await inTurn(tabId, async () => {
    if (report.status === 'read' && (await hasMovedOn(tabId, report.url))) return false;
    await writeTabState(tabId, state);
    await showBadge(tabId, known.related);
    return true;
  });
  if (!isCurrent) return answer({ status: 'unknown' });
  // Rejects where no sidebar listens.
  if (report.status === 'read') sendMessage('stateChanged', undefined, tabId).catch(() => {});
  return known;
}

function answer(state: TabState): ReportAnswer {
  const { related = [], spans = [] } = state.status === 'related' ? state : {};
  const titles = new Map(related.map(({ entry }) => [entry.id, entry.title]));
  return {
    related: related.length,
    tabText: plural('sidebar.tab', related.length),
    spans: spans.map(({ from, to, entries }) => ({ from, to, title: titles.get(entries[0]!) ?? '' })),
    updatedText: i18n.t('site.updated'),
    quiet: state.status === 'quiet',
  };
}

async function stateFrom(archive: Archive, tabId: number, report: PageReport, now: number): Promise<TabState> {
  if (report.status === 'read') return judgeOrForget(archive, tabId, report.url, report.page);
  if (report.status !== 'reading') return report;
  const { status, url, asked } = report;
  const until = asked ? null : await quietOf(siteOf(url), now);
  return until === null ? { status, url } : { status: 'quiet', url, until };
}

/** A tab loads a page: what was known of another page in it is dropped. `url` is absent where it may not be seen. */
export function startLoading(tabId: number, url: string | undefined): Promise<void> {
  return inTurn(tabId, async () => {
    const state = await readTabState(tabId);
    if (state.status === 'unknown' || (url && isSamePage(state.url, url))) return;
    await forgetTab(tabId);
    await showBadge(tabId, 0);
  });
}

const isSamePage = (one: string, other: string) => pageKey(new URL(one)) === pageKey(new URL(other));

/** While a page was being matched, the reader may have left it. */
async function hasMovedOn(tabId: number, url: string): Promise<boolean> {
  const state = await readTabState(tabId);
  return state.status !== 'unknown' && state.url !== url;
}

/** A page that could not be judged is not left as one that is still being read. Rejects as the archive does. */
async function judgeOrForget(archive: Archive, tabId: number, url: string, page: Page): Promise<TabState> {
  try {
    return await judge(archive, url, page);
  } catch (error) {
    await forgetTab(tabId);
    throw error;
  }
}

async function judge(archive: Archive, url: string, page: Page): Promise<TabState> {
  const match = await archive.related(page, await sensitivity.read());
  const summary = summarise(page);
  if (!match.about || match.related.length === 0) return { status: 'nothing', url, page: summary };
  const { confidence, related, spans } = match;
  const stories = await archive.storiesOf(related.map(({ entry }) => entry));
  return asJudged({ status: 'related', url, page: summary, confidence, related, stories, spans });
}

/** The page's text stays behind: only what own pages show is kept. */
function summarise({ kind, title, published, partial, videoId, captionSource, timing }: Page): PageSummary {
  return { kind, title, published, partial, videoId, captionSource, timing };
}
