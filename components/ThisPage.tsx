import { i18n } from '#i18n';
import type { TabState } from '../lib/core/tab-state';
import { plural } from '../lib/interface-language';
import { Notice } from './Notice';
import { PageStatus } from './PageStatus';
import type { SidebarProps } from './Sidebar';
import { Timeline } from './Timeline';

/** Whether Sidelight may look at the page in the active tab. */
export type SiteAccess =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'not-allowed'; readonly host: string }
  /** Pages of the browser, stores, local files. */
  | { readonly kind: 'impossible' };

export interface ThisPageProps extends Pick<SidebarProps, 'state' | 'failed' | 'coverage' | 'locale'> {
  readonly onSeek: (second: number) => void;
  readonly access: SiteAccess;
  readonly checkFailed: boolean;
  readonly onCheck: () => void;
  readonly onAllow: () => void;
  readonly onOpenSidebar: () => void;
  /** Absent where the browser has no side panel that a page may open. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** What the popup says about the page in front, and what can be done about it. */
export function ThisPage(props: ThisPageProps) {
  const { state, failed, access, coverage, locale } = props;
  if (props.checkFailed) return <Notice title={i18n.t('status.checkFailed')} />;
  if (state?.status === 'related') {
    return (
      <Timeline
        related={state.related}
        page={state.page}
        locale={locale}
        onSeek={props.onSeek}
        stories={state.stories}
      />
    );
  }
  if (access.kind === 'impossible') return <Notice title={i18n.t('status.unreadable')} />;
  if (access.kind === 'not-allowed' && state?.status === 'unknown') return <NotAllowed host={access.host} {...props} />;
  return (
    <PageStatus state={state} failed={failed} coverage={coverage} locale={locale}>
      {mayCheck(state) && <CheckButton onCheck={props.onCheck} />}
    </PageStatus>
  );
}

interface RelatedBarProps extends Pick<ThisPageProps, 'onOpenSidebar' | 'onOpenPanel'> {
  readonly count: number;
}

/** How many entries are related to the page, and the ways to them. It stays where it is while the entries scroll. */
export function RelatedBar({ count, onOpenSidebar, onOpenPanel }: RelatedBarProps) {
  return (
    <div class="related-bar">
      <p role="status">{plural('sidebar.related', count)}</p>
      <div class="actions">
        <button type="button" class="button main" onClick={onOpenSidebar}>
          {i18n.t('actions.openSidebar')}
        </button>
        {onOpenPanel && (
          <button type="button" class="plain-button" onClick={onOpenPanel}>
            {i18n.t('dock.openPanel')}
          </button>
        )}
      </div>
    </div>
  );
}

function NotAllowed({ host, onCheck, onAllow }: ThisPageProps & { readonly host: string }) {
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
