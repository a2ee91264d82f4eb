import { i18n } from '#i18n';
import type { Answer } from '../../lib/core/answer';
import type { DayRange } from '../../lib/core/calendar-range';
import { countFilters, type Filters } from '../../lib/core/filters';
import type { TimeChart } from '../../lib/core/time-chart';
import { plural } from '../../lib/interface-language';
import { Answered } from '../Answered';
import { Notice } from '../Notice';
import { SearchBox } from '../SearchBox';
import { SearchFilters, type SearchFiltersProps } from '../SearchFilters';
import type { FoundEntry } from '../SearchResults';
import { EntryList } from './EntryList';
import { type ExportFormat, ExportMenu } from './ExportMenu';
import { TimeChartView } from './TimeChartView';

/** Entries that pass the filters, and how they lie in time. */
export interface BrowsedEntries {
  readonly entries: readonly FoundEntry[];
  /** Best first, not in order of date. */
  readonly ranked: boolean;
  readonly total: number;
  readonly everything: DayRange | null;
  readonly chart: TimeChart | null;
}

export interface TimelinePageProps extends Pick<SearchFiltersProps, 'filters' | 'choices' | 'onWanted' | 'locale'> {
  readonly text: string;
  readonly browsed: Answer<BrowsedEntries>;
  readonly onText: (text: string) => void;
  readonly onFilters: (filters: Filters) => void;
  readonly onMore: () => void;
  readonly onExport: (format: ExportFormat) => Promise<string>;
}

/** The archive as a timeline: searched, filtered, zoomed from years to days. */
export function TimelinePage(props: TimelinePageProps) {
  return (
    <>
      <h1 class="visually-hidden">{i18n.t('library.timeline')}</h1>
      <SearchBox text={props.text} onText={props.onText} />
      <SearchFilters {...props} />
      <Answered answer={props.browsed}>{(browsed) => <Browsed {...props} found={browsed} />}</Answered>
    </>
  );
}

function Browsed({ found, ...props }: TimelinePageProps & { readonly found: BrowsedEntries }) {
  const { text, filters, locale, onFilters } = props;
  const { chart, everything, total, entries } = found;
  if (!everything) return <Notice title={i18n.t('library.empty')} text={i18n.t('library.emptyMore')} />;
  // The widest range is no filter: the address stays short.
  const show = ({ from, to }: DayRange) => {
    const { from: _from, to: _to, ...others } = filters;
    onFilters(from === everything.from && to === everything.to ? others : { ...others, from, to });
  };
  return (
    <>
      {chart && <TimeChartView chart={chart} everything={everything} locale={locale} onRange={show} />}
      <div class="list-bar">
        <p role="status">{total === 0 ? i18n.t('search.nothing') : plural('library.entries', total)}</p>
        {total > 0 && <ExportMenu onExport={props.onExport} />}
      </div>
      {total === 0 && <Nothing text={text} filters={filters} onFilters={onFilters} />}
      <EntryList entries={entries} locale={locale} byMonth={!found.ranked} />
      {entries.length < total && (
        <button type="button" class="button" onClick={props.onMore}>
          {i18n.t('library.more')}
        </button>
      )}
    </>
  );
}

function Nothing({ text, filters, onFilters }: Pick<TimelinePageProps, 'text' | 'filters' | 'onFilters'>) {
  const title = text.trim() ? i18n.t('search.none', { text }) : i18n.t('search.noneFiltered');
  return (
    <div class="notice">
      <p class="quiet">{title}</p>
      {countFilters(filters) > 0 && (
        <button type="button" class="button" onClick={() => onFilters({})}>
          {i18n.t('filter.clear')}
        </button>
      )}
    </div>
  );
}
