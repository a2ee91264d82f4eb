import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry, Story } from '../lib/core/entry';
import { spanAt } from '../lib/core/span';
import type { PageSummary, TabState } from '../lib/core/tab-state';
import { plural } from '../lib/interface-language';
import { type CoverageFacts, writeCoverage } from './coverage';
import { writeDate, writeSecond } from './dates';
import { FollowBar } from './FollowBar';
import { CloseIcon, CollapseIcon } from './icons';
import { PageStatus } from './PageStatus';
import { SearchBox } from './SearchBox';
import { type FoundEntry, SearchResults } from './SearchResults';
import { SiteControls, type SiteControlsProps } from './SiteControls';
import { StoryView } from './StoryView';
import { Timeline, type TimelineProps } from './Timeline';
import { useFollow } from './use-follow';
import { type Transcript, VideoNotes } from './VideoNotes';

export interface SidebarProps {
  readonly state: TabState | null;
  readonly failed: boolean;
  readonly search: {
    readonly text: string;
    readonly setText: (text: string) => void;
    readonly found: readonly FoundEntry[] | null;
    readonly failed: boolean;
  };
  readonly story: {
    readonly told: { readonly story: Story; readonly entries: readonly Entry[] } | null;
    readonly open: (id: string) => void;
    readonly close: () => void;
  };
  readonly coverage: CoverageFacts | null;
  readonly transcript: Transcript;
  /** Null where there is nothing to settle. */
  readonly site?: SiteControlsProps | null;
  /** The browser does not let Sidelight see this page. */
  readonly forbidden?: boolean | undefined;
  readonly locale: string;
  /** How the page's video plays, see `use-playback.ts`. */
  readonly playback: {
    readonly second: number | null;
    readonly before: number | null;
    readonly seek: (second: number) => void;
    readonly goBack: () => void;
  };
  /** Absent where the browser itself collapses and closes the surface. */
  readonly onCollapse?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** The sidebar: what the archive knows around this page, and a search of all of it. */
export function Sidebar(props: SidebarProps) {
  const { state, search, coverage, locale, playback } = props;
  const list = useRef<HTMLElement>(null);
  const lit = litEntry(props);
  const following = useFollow(list, lit?.entry ?? null, [state, search.found, props.story.told]);
  return (
    <div class="sidebar">
      <header>
        <div class="bar">
          <h1 class="brand">
            <span class="mark" aria-hidden="true" />
            {i18n.t('sidebar.title')}
          </h1>
          {props.onCollapse && (
            <button
              type="button"
              class="icon-button"
              aria-label={i18n.t('sidebar.collapse')}
              onClick={props.onCollapse}
            >
              <CollapseIcon />
            </button>
          )}
          {props.onClose && (
            <button type="button" class="icon-button" aria-label={i18n.t('sidebar.close')} onClick={props.onClose}>
              <CloseIcon />
            </button>
          )}
        </div>
        {state?.status === 'related' && (
          <p class="small quiet" role="status">
            {writeCount(state.related.length, state.page, locale)}
          </p>
        )}
        <SearchBox text={search.text} onText={search.setText} />
      </header>
      <main aria-label={i18n.t('sidebar.name')} ref={list}>
        <Content {...props} lit={lit} />
        {!search.found && !search.failed && state && 'page' in state && (
          <VideoNotes page={state.page} transcript={props.transcript} />
        )}
      </main>
      <FollowBar
        paused={lit !== null && !following.isFollowing}
        before={playback.before}
        onFollow={following.follow}
        onBack={playback.goBack}
      />
      <footer class="small">
        {props.site && <SiteControls {...props.site} />}
        <span>{i18n.t('sidebar.local')}</span>
        <span>{writeCoverage(coverage, locale)}</span>
      </footer>
    </div>
  );
}

type Lit = NonNullable<TimelineProps['lit']> | null;

/** What the video talks about now, where the timeline is what is shown. */
function litEntry({ state, search, story, playback: { second } }: SidebarProps): Lit {
  if (state?.status !== 'related' || search.found || story.told || second === null) return null;
  const span = spanAt(state.spans ?? [], second);
  return span && { entry: span.entries[0]!, text: i18n.t('follow.now', { time: writeSecond(span.from) }) };
}

function Content(props: SidebarProps & { readonly lit: Lit }) {
  const { state, failed, forbidden, search, story, coverage, locale, playback, lit } = props;
  if (search.failed) return <PageStatus state={null} failed coverage={coverage} locale={locale} />;
  if (search.found) return <SearchResults text={search.text} found={search.found} locale={locale} />;
  if (story.told) return <StoryView {...story.told} locale={locale} onBack={story.close} />;
  if (state?.status === 'related') {
    const inStep = { lit, onSeek: playback.seek };
    return <Timeline {...state} {...inStep} locale={locale} onStory={story.open} />;
  }
  return <PageStatus state={state} failed={failed} forbidden={forbidden} coverage={coverage} locale={locale} />;
}

/** `14 related entries · this video: 30 Mar 2022`. */
function writeCount(count: number, page: PageSummary, locale: string): string {
  const related = plural('sidebar.related', count);
  if (!page.published) return related;
  const key = page.kind === 'video' ? 'sidebar.thisVideoOn' : 'sidebar.thisPageOn';
  return `${related} · ${i18n.t(key, { date: writeDate(page.published.day, locale) })}`;
}
