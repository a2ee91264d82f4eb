import { i18n } from '#i18n';
import type { Entry } from '../../lib/core/entry';
import type { Filters } from '../../lib/core/filters';
import { timelineRoute, writeRoute } from '../../lib/core/library-route';
import { plural } from '../../lib/interface-language';
import { EntryList } from './EntryList';
import { type ExportFormat, ExportMenu } from './ExportMenu';

interface ToldPageProps {
  readonly title: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  /** The same entries on the timeline. */
  readonly filters: Filters;
  readonly locale: string;
  readonly onExport: (format: ExportFormat) => Promise<string>;
}

/** Entries that belong together, from the first to the last: a story, or everything with a name. */
export function ToldPage({ title, text, entries, filters, locale, onExport }: ToldPageProps) {
  return (
    <>
      <h1 dir="auto">{title}</h1>
      {text && (
        <p class="text quiet" dir="auto">
          {text}
        </p>
      )}
      <div class="list-bar">
        <p>
          {plural('library.entries', entries.length)} ·{' '}
          <a href={writeRoute(timelineRoute(filters))}>{i18n.t('library.onTimeline')}</a>
        </p>
        <ExportMenu onExport={onExport} />
      </div>
      <EntryList entries={entries.map((entry) => ({ entry, matched: [] }))} locale={locale} byMonth />
    </>
  );
}
