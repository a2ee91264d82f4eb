import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { overviewOf } from '../lib/core/overview';
import { siteOf } from '../lib/core/quiet';
import type { TabState } from '../lib/core/tab-state';
import { type CoverageFacts, writeCoverage, writeGap } from './coverage';
import { Notice } from './Notice';
import { OverviewChart } from './OverviewChart';
import { Skeleton } from './Skeleton';

interface PageStatusProps {
  /** Null until the first answer. */
  readonly state: Exclude<TabState, { status: 'related' }> | null;
  readonly failed: boolean;
  /** The browser does not let Sidelight see this page. */
  readonly forbidden?: boolean | undefined;
  readonly coverage: CoverageFacts | null;
  readonly locale: string;
  /** The extension was replaced by a newer one: what stands here can no longer ask anything. */
  readonly updated?: boolean | undefined;
  /** Buttons that this surface offers in this state. */
  readonly children?: ComponentChildren;
}

/** What Sidelight says about a page beside which it shows nothing. */
export function PageStatus(props: PageStatusProps) {
  const { state, failed, forbidden, updated, coverage, locale, children } = props;
  const isLoading = !failed && !updated && (state === null || state.status === 'reading');
  const { title, text } = updated
    ? update()
    : failed
      ? failure()
      : describe(state, forbidden, writeCoverage(coverage, locale), locale);
  return (
    <>
      <Notice title={title} text={text}>
        {children}
      </Notice>
      {isLoading && <Skeleton />}
      {!failed && state?.status === 'nothing' && (
        <Ruler coverage={coverage} day={state.page.published?.day} locale={locale} />
      )}
    </>
  );
}

interface RulerProps {
  readonly coverage: CoverageFacts | null;
  readonly day: string | undefined;
  readonly locale: string;
}

/** What the archive does cover, over time, and whether it is silent around this page's day. */
function Ruler({ coverage, day, locale }: RulerProps) {
  const overview = overviewOf(coverage?.days ?? []);
  const gap = writeGap(coverage, day, locale);
  if (!overview) return null;
  const isInside = day !== undefined && day >= overview.first && day <= overview.last;
  return (
    <figure class="ruler" aria-label={i18n.t('coverage.label')}>
      <OverviewChart overview={overview} day={isInside ? day : null} locale={locale} />
      {gap && <figcaption class="small quiet">{gap}</figcaption>}
    </figure>
  );
}

const failure = () => ({ title: i18n.t('status.failed'), text: i18n.t('status.failedMore') });
const update = () => ({ title: i18n.t('status.updated'), text: i18n.t('status.updatedMore') });

function describe(
  state: PageStatusProps['state'],
  forbidden: boolean | undefined,
  coverage: string | null,
  locale: string,
): { title: string; text?: string } {
  switch (state?.status) {
    case 'nothing':
      return {
        title: i18n.t('status.nothing'),
        ...(coverage && { text: i18n.t('status.nothingMore', { coverage }) }),
      };
    case 'not-an-article':
      return { title: i18n.t('status.notAnArticle'), text: i18n.t('status.notAnArticleMore') };
    case 'unsure':
      return { title: i18n.t('status.unsure'), text: i18n.t('status.unsureMore') };
    case 'quiet':
      return { title: describeQuiet(state, locale), text: i18n.t('site.quietMore') };
    case 'unknown':
      if (forbidden) return { title: i18n.t('site.hidden'), text: i18n.t('site.hiddenMore') };
      return { title: i18n.t('status.unknown'), text: i18n.t('status.unknownMore') };
    default:
      return { title: i18n.t('status.loading') };
  }
}

function describeQuiet({ url, until }: Extract<TabState, { status: 'quiet' }>, locale: string): string {
  const host = siteOf(url);
  if (until === 'always') return i18n.t('site.isOff', { host });
  const time = new Date(until).toLocaleTimeString(locale, { timeStyle: 'short' });
  return i18n.t('site.isPaused', { host, time });
}
