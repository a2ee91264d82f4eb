import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../lib/core/entry';
import { plural } from '../lib/interface-language';
import { EntryCard } from './EntryCard';

/** An entry that was found, with the words to mark. */
export interface FoundEntry {
  readonly entry: Entry;
  readonly matched: readonly string[];
}

interface SearchResultsProps {
  readonly text: string;
  readonly found: readonly FoundEntry[];
  readonly locale: string;
}

/** What a search found; the count is said to those who do not see the list. */
export function SearchResults({ text, found, locale }: SearchResultsProps) {
  const results = useRef<HTMLElement>(null);
  // The list may have been scrolled before; the best result comes first.
  useLayoutEffect(() => results.current?.closest('main')?.scrollTo({ top: 0, behavior: 'instant' }), [found]);
  return (
    <section ref={results} class="results" aria-label={i18n.t('search.label')}>
      <div role="status">
        <h2 class="small quiet">
          {found.length === 0 ? i18n.t('search.nothing') : plural('search.results', found.length)}
        </h2>
      </div>
      {found.length === 0 && (
        <p class="quiet">{text.trim() ? i18n.t('search.none', { text }) : i18n.t('search.noneFiltered')}</p>
      )}
      <ol>
        {found.map(({ entry, matched }) => (
          <li key={entry.id}>
            <EntryCard entry={entry} locale={locale} marked={matched} moments={entry.moments} videoId={entry.video} />
          </li>
        ))}
      </ol>
    </section>
  );
}
