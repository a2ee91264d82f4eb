import { i18n } from '#i18n';
import type { Source } from '../lib/core/entry';
import { writeDate } from './dates';

/** Where an entry can be checked: each publisher a link; title and date in its tooltip. */
export function SourceList({ sources, locale }: { readonly sources: readonly Source[]; readonly locale: string }) {
  return (
    <ul class="sources" aria-label={i18n.t('entry.sources')}>
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noreferrer" title={describe(source, locale)}>
            <bdi>{source.publisher}</bdi>
          </a>
          {source.kind === 'state-media' && <span> ({i18n.t('entry.stateMedia')})</span>}
        </li>
      ))}
    </ul>
  );
}

const describe = ({ title, date }: Source, locale: string) => (date ? `${title} (${writeDate(date, locale)})` : title);
