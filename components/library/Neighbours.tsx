import { i18n } from '#i18n';
import type { Entry } from '../../lib/core/entry';
import { writeRoute } from '../../lib/core/library-route';
import { writeDate } from '../dates';

interface NeighboursProps {
  readonly earlier: Entry | null;
  readonly later: Entry | null;
  readonly locale: string;
}

/** The ways to the entries just before and just after this one. */
export function Neighbours({ earlier, later, locale }: NeighboursProps) {
  if (!earlier && !later) return null;
  return (
    <nav class="neighbours" aria-label={i18n.t('library.timeline')}>
      {earlier && <Neighbour name={i18n.t('library.earlier')} entry={earlier} locale={locale} rel="prev" />}
      {later && <Neighbour name={i18n.t('library.later')} entry={later} locale={locale} rel="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly name: string;
  readonly entry: Entry;
  readonly locale: string;
  readonly rel: 'prev' | 'next';
}

function Neighbour({ name, entry, locale, rel }: NeighbourProps) {
  return (
    <a href={writeRoute({ page: 'entry', id: entry.id })} rel={rel} class={rel}>
      <span class="small quiet">
        {name} · {writeDate(entry.date, locale)}
      </span>
      <span dir="auto" lang={entry.language}>
        {entry.title}
      </span>
    </a>
  );
}
