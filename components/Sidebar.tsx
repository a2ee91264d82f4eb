import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { asKnownOn } from '../lib/core/as-known';
import type { Entry, Story } from '../lib/core/entry';
import type { SiteSettlement } from '../lib/core/site-settlement';
import { spanAt } from '../lib/core/span';
import type { TabState } from '../lib/core/tab-state';
import { ArticleNote } from './ArticleNote';
import { type CoverageFacts, writeCoverage } from './coverage';
import { DockMenu, type DockMenuProps } from './DockMenu';
import { writeSecond } from './dates';
import { FollowBar } from './FollowBar';
import { CloseIcon, CollapseIcon } from './icons';
import { PageStatus } from './PageStatus';
import type { MarkInPage } from './ReasonChips';
import { RelatedHeader } from './RelatedHeader';
import { RelatedTimeline } from './RelatedTimeline';
import { JustRemoved } from './Removed';
import { SearchBox } from './SearchBox';
import { type FoundEntry, SearchResults } from './SearchResults';
import { SiteControls } from './SiteControls';
import { StoryView } from './StoryView';
import type { TimelineProps } from './Timeline';
import { useFollow } from './use-follow';
import { type RelatedView, useRelatedView } from './use-related-view';
import { type Transcript, VideoNotes } from './VideoNotes';

export interface SidebarProps {
  readonly state: TabState | null;
  readonly failed: boolean;
  /** The extension was replaced by a newer one. */
  readonly updated?: boolean;
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
  readonly site?: SiteSettlement | null;
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
  /** Where it stands, and may stand. */
  readonly dock?: DockMenuProps | undefined;
  readonly onMark?: MarkInPage | undefined;
  /** Remembers that an entry is not, or is again, related to the page. */
  readonly onNotRelated?: ((id: string, not: boolean) => void) | undefined;
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
  const view = useRelatedView(props.state, props.onNotRelated);
  return (
    <div class="sidebar">
      <header>
        <Bar {...props} />
        {view && !search.found && !props.story.told && <RelatedHeader view={view} locale={locale} />}
      </header>
      <main aria-label={i18n.t('sidebar.name')} ref={list}>
        <Content {...props} view={view} lit={lit} />
        {!search.found && !search.failed && state && 'page' in state && (
          <>
            <ArticleNote page={state.page} />
            <VideoNotes page={state.page} transcript={props.transcript} />
          </>
        )}
      </main>
      <FollowBar
        paused={lit !== null && !following.isFollowing}
        before={playback.before}
        onFollow={following.follow}
        onBack={playback.goBack}
      />
      {view?.justRemoved && <JustRemoved item={view.justRemoved} onRestore={(id) => view.setRemoved(id, false)} />}
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

function Bar({ search, dock, onCollapse, onClose }: SidebarProps) {
  return (
    <div class="bar">
      <h1 class="brand">
        <span class="mark" aria-hidden="true" />
        <span class="name">{i18n.t('sidebar.title')}</span>
      </h1>
      <SearchBox text={search.text} onText={search.setText} />
      {dock && <DockMenu {...dock} />}
      {onCollapse && (
        <button type="button" class="icon-button" aria-label={i18n.t('sidebar.collapse')} onClick={onCollapse}>
          <CollapseIcon />
        </button>
      )}
      {onClose && (
        <button type="button" class="icon-button" aria-label={i18n.t('sidebar.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}

function Content(props: SidebarProps & { readonly view: RelatedView | null; readonly lit: Lit }) {
  const { state, search, story, view, locale } = props;
  if (search.failed) return <PageStatus {...props} state={null} failed />;
  if (search.found) {
    const day = view?.asKnown ? view.state.page.published?.day : undefined;
    const found = day ? asKnownOn(search.found, day) : search.found;
    return <SearchResults text={search.text} found={found} locale={locale} />;
  }
  if (story.told) return <StoryView {...story.told} locale={locale} onBack={story.close} />;
  if (view) return <RelatedTimeline {...props} view={view} onSeek={props.playback.seek} onStory={story.open} />;
  return state?.status === 'related' ? null : <PageStatus {...props} state={state} />;
}
