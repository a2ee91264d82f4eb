import { i18n } from '#i18n';
import type { TabState } from '../lib/core/tab-state';
import { plural } from '../lib/interface-language';
import { writeCoverage } from './coverage';
import { Notice } from './Notice';
import { PageStatus } from './PageStatus';
import { SearchBox } from './SearchBox';
import { SearchResults } from './SearchResults';
import type { SidebarProps } from './Sidebar';
import { Timeline } from './Timeline';
import { VideoNotes } from './VideoNotes';

/** Whether Sidelight may look at the page in the active tab. */
export type SiteAccess =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'not-allowed'; readonly host: string }
  /** Pages of the browser, stores, local files. */
  | { readonly kind: 'impossible' };

export interface PopupProps
  extends Pick<SidebarProps, 'state' | 'failed' | 'search' | 'coverage' | 'transcript' | 'locale'> {
  readonly onSeek: (second: number) => void;
  readonly access: SiteAccess;
  readonly checkFailed: boolean;
  readonly onCheck: () => void;
  readonly onAllow: () => void;
  readonly onOpenSidebar: () => void;
}

/** The toolbar popup: what Sidelight says about this page, and a search of the archive. */
export function Popup(props: PopupProps) {
  const { search, coverage, locale } = props;
  return (
    <div class="popup">
      <header>
        <h1 class="brand">
          <span class="mark" aria-hidden="true" />
          {i18n.t('sidebar.title')}
        </h1>
        <SearchBox text={search.text} onText={search.setText} />
      </header>
      <main aria-label={i18n.t('sidebar.name')}>
        {search.found && !search.failed ? (
          <SearchResults text={search.text} found={search.found} locale={locale} />
        ) : (
          <ThisPage {...props} />
        )}
        {!search.found && props.state && 'page' in props.state && (
          <VideoNotes page={props.state.page} transcript={props.transcript} />
        )}
        <p class="small quiet">{writeCoverage(coverage, locale)}</p>
      </main>
    </div>
  );
}

function ThisPage(props: PopupProps) {
  const { state, failed, access, coverage, locale } = props;
  if (props.search.failed) return <PageStatus state={null} failed coverage={coverage} locale={locale} />;
  if (props.checkFailed) return <Notice title={i18n.t('status.checkFailed')} />;
  if (state?.status === 'related') return <Related {...props} state={state} />;
  if (access.kind === 'impossible') return <Notice title={i18n.t('status.unreadable')} />;
  if (access.kind === 'not-allowed' && state?.status === 'unknown') return <NotAllowed host={access.host} {...props} />;
  return (
    <PageStatus state={state} failed={failed} coverage={coverage} locale={locale}>
      {mayCheck(state) && <CheckButton onCheck={props.onCheck} />}
    </PageStatus>
  );
}

type RelatedState = Extract<TabState, { status: 'related' }>;

function Related({
  state,
  locale,
  onSeek,
  onOpenSidebar,
}: Omit<PopupProps, 'state'> & { readonly state: RelatedState }) {
  return (
    <>
      <Notice title={plural('sidebar.related', state.related.length)}>
        <button type="button" class="button main" onClick={onOpenSidebar}>
          {i18n.t('actions.openSidebar')}
        </button>
      </Notice>
      <Timeline related={state.related} page={state.page} locale={locale} onSeek={onSeek} stories={state.stories} />
    </>
  );
}

function NotAllowed({ host, onCheck, onAllow }: PopupProps & { readonly host: string }) {
  return (
    <Notice title={i18n.t('status.notAllowed')} text={i18n.t('status.notAllowedMore')}>
      <CheckButton onCheck={onCheck} />
      <button type="button" class="button" onClick={onAllow}>
        {i18n.t('actions.allow', { host })}
      </button>
    </Notice>
  );
}

function CheckButton({ onCheck }: { readonly onCheck: () => void }) {
  return (
    <button type="button" class="button main" onClick={onCheck}>
      {i18n.t('actions.check')}
    </button>
  );
}

const mayCheck = (state: TabState | null) =>
  state?.status === 'unknown' || state?.status === 'unsure' || state?.status === 'not-an-article';
