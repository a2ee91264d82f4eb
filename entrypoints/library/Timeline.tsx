import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from '../../components/library/ExportMenu';
import { TimelinePage } from '../../components/library/TimelinePage';
import type { Filters } from '../../lib/core/filters';
import { type LibraryRoute, timelineRoute, writeRoute } from '../../lib/core/library-route';
import { sendMessage } from '../../lib/messages';
import { saveSelection } from '../../lib/surface/save-selection';
import { useAnswer } from '../../lib/surface/use-answer';
import { useFacets } from '../../lib/surface/use-facets';
import type { LibraryPlace } from '../../lib/surface/use-library-route';

const ENTRIES_A_STEP = 50;
/** As many as one file may hold. */
const MOST_EXPORTED = 5_000;

interface TimelineProps {
  readonly place: LibraryPlace;
  readonly route: Extract<LibraryRoute, { page: 'timeline' }>;
  readonly locale: string;
}

/** The timeline, whose words and filters are those of the address. */
export function Timeline({ place, route, locale }: TimelineProps) {
  const { text, filters } = route;
  const address = writeRoute(route);
  const [count, setCount] = useState(ENTRIES_A_STEP);
  useEffect(() => setCount(ENTRIES_A_STEP), [address]);
  const { facets, want } = useFacets();
  const browsed = useAnswer(() => sendMessage('browse', { text, filters, count }), `${address} ${count}`);
  return (
    <TimelinePage
      text={text}
      filters={filters}
      browsed={browsed}
      choices={facets}
      onWanted={want}
      locale={locale}
      // Each letter is no step of its own on the way back; a filter is.
      onText={(words) => place.go(timelineRoute(filters, words), text !== '')}
      onFilters={(changed) => place.go(timelineRoute(changed, text))}
      onMore={() => setCount(count + ENTRIES_A_STEP)}
      onExport={(format) => exportAll(format, text, filters)}
    />
  );
}

/** Everything that passes, beyond what is shown. */
async function exportAll(format: ExportFormat, text: string, filters: Filters): Promise<string> {
  const { entries } = await sendMessage('browse', { text, filters, count: MOST_EXPORTED });
  const title = text.trim() || i18n.t('library.title');
  return saveSelection(
    format,
    `Sidelight: ${title}`,
    entries.map(({ entry }) => entry),
  );
}
