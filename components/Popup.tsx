import { i18n } from '#i18n';
import { writeCoverage } from './coverage';
import { PageStatus } from './PageStatus';
import { RecentSearches } from './RecentSearches';
import { SearchBox } from './SearchBox';
import { type FilterChoices, SearchFilters, type SearchFiltersProps } from './SearchFilters';
import { SearchResults } from './SearchResults';
import type { SidebarProps } from './Sidebar';
import { SiteControls } from './SiteControls';
import { RelatedBar, ThisPage, type ThisPageProps } from './ThisPage';
import { useEntryKeys } from './use-entry-keys';
import { VideoNotes } from './VideoNotes';

export interface PopupProps extends ThisPageProps {
  readonly search: SidebarProps['search'] &
    Pick<SearchFiltersProps, 'filters'> & {
      readonly setFilters: SearchFiltersProps['onFilters'];
    };
  readonly transcript: SidebarProps['transcript'];
  readonly site: SidebarProps['site'];
  /** What there is to filter by; null until it is known. */
  readonly choices: FilterChoices | null;
  readonly onWantChoices: () => void;
  readonly recent: { readonly searches: readonly string[]; readonly forget: () => void };
  /** Shows the library, with this search if there is one. */
  readonly onOpenLibrary: () => void;
}

/** The toolbar popup: what Sidelight says about this page, and a search of the archive. */
export function Popup(props: PopupProps) {
  const { search, recent, coverage, locale } = props;
  useEntryKeys();
  return (
    <div class="popup">
      <header>
        <div class="bar">
          <h1 class="brand">
            <span class="mark" aria-hidden="true" />
            {i18n.t('sidebar.title')}
          </h1>
          <button type="button" class="plain-button" onClick={props.onOpenLibrary}>
            {i18n.t(search.found ? 'search.inLibrary' : 'library.open')}
          </button>
        </div>
        <SearchBox text={search.text} onText={search.setText} />
        <SearchFilters
          filters={search.filters}
          onFilters={search.setFilters}
          choices={props.choices}
          onWanted={props.onWantChoices}
          locale={locale}
        />
        {search.text === '' && (
          <RecentSearches searches={recent.searches} onSearch={search.setText} onForget={recent.forget} />
        )}
        {!search.found && props.state?.status === 'related' && (
          <RelatedBar {...props} count={props.state.related.length} />
        )}
      </header>
      <main aria-label={i18n.t('sidebar.name')}>
        <Content {...props} />
        {!search.found && !search.failed && props.state && 'page' in props.state && (
          <VideoNotes page={props.state.page} transcript={props.transcript} />
        )}
        {props.site && <SiteControls {...props.site} />}
        <p class="small quiet">{writeCoverage(coverage, locale)}</p>
      </main>
    </div>
  );
}

function Content(props: PopupProps) {
  const { search, coverage, locale } = props;
  if (search.failed) return <PageStatus state={null} failed coverage={coverage} locale={locale} />;
  if (search.found) return <SearchResults text={search.text} found={search.found} locale={locale} />;
  return <ThisPage {...props} />;
}
