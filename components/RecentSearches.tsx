import { i18n } from '#i18n';

interface RecentSearchesProps {
  readonly searches: readonly string[];
  readonly onSearch: (text: string) => void;
  readonly onForget: () => void;
}

/** What the reader searched for lately, to search again or to forget. */
export function RecentSearches({ searches, onSearch, onForget }: RecentSearchesProps) {
  if (searches.length === 0) return null;
  return (
    <section class="recent" aria-label={i18n.t('search.recent')}>
      <ul>
        {searches.map((search) => (
          <li key={search}>
            <button type="button" class="chip-button" dir="auto" onClick={() => onSearch(search)}>
              {search}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="plain-button" onClick={onForget}>
        {i18n.t('search.clearRecent')}
      </button>
    </section>
  );
}
