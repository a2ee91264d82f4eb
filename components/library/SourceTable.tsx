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
  return (
    <section>
      <h2>{i18n.t('entry.sources')}</h2>
      <ul class="source-table">
        {sources.map((source) => (
          <li key={source.url}>
            <a href={source.url} target="_blank" rel="noreferrer" dir="auto" lang={source.language}>
              {source.title}
            </a>
            <ul class="facts small quiet">
              {factsOf(source, locale).map((fact) => (
                <li key={fact}>
                  <bdi>{fact}</bdi>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who published it, of what sort that is, when, in which language and where. */
function factsOf({ publisher, kind, date, language, url }: Source, locale: string): string[] {
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const facts = [
    publisher,
    kind === 'state-media' && i18n.t('publisher.stateMedia'),
    date && writeDate(date, locale),
    language && languages.of(language),
    new URL(url).hostname,
  ].filter((fact) => typeof fact === 'string');
  // Some publishers are named like their host.
  return [...new Set(facts)];
}
