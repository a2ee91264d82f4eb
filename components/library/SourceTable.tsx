import { i18n } from '#i18n';
import type { Source } from '../../lib/core/entry';
import { writeDate } from '../dates';

interface SourceTableProps {
  readonly sources: readonly Source[];
  readonly locale: string;
}

/** Every source in full: who, what, when it was published, in which language. */
export function SourceTable({ sources, locale }: SourceTableProps) {
  if (sources.length === 0) return null;
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <section>
      <h2>{i18n.t('entry.sources')}</h2>
      <ul class="source-table">
        {sources.map((source) => (
          <li key={source.url}>
            <a href={source.url} target="_blank" rel="noreferrer" dir="auto" lang={source.language}>
              {source.title}
            </a>
            <p class="small quiet">
              {[
                source.publisher,
                source.kind === 'state-media' && i18n.t('publisher.stateMedia'),
                source.date && writeDate(source.date, locale),
                source.language && languages.of(source.language),
                new URL(source.url).hostname,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
