import { i18n } from '#i18n';
import type { PublisherKind, Source } from '../lib/core/entry';
import { plural } from '../lib/interface-language';
import { writeDate } from './dates';

/** More sources than this are folded. */
const MOST_SOURCES = 3;

const KINDS = {
  government: 'publisher.government',
  'state-media': 'publisher.stateMedia',
  agency: 'publisher.agency',
  press: 'publisher.press',
  reference: 'publisher.reference',
  organisation: 'publisher.organisation',
} as const satisfies Record<PublisherKind, string>;

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly locale: string;
}

/** Where an entry can be checked: each publisher a link, what it is, and its language if that is another. */
export function SourceList({ sources, locale }: SourceListProps) {
  const folded = sources.length > MOST_SOURCES + 1 ? sources.slice(MOST_SOURCES) : [];
  return (
    <>
      <Sources sources={sources.slice(0, sources.length - folded.length)} locale={locale} />
      {folded.length > 0 && (
        <details class="more-sources">
          <summary>{plural('entry.moreSources', folded.length)}</summary>
          <Sources sources={folded} locale={locale} />
        </details>
      )}
    </>
  );
}

function Sources({ sources, locale }: SourceListProps) {
  return (
    <ul class="sources" aria-label={i18n.t('entry.sources')}>
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noreferrer" title={describe(source, locale)}>
            <bdi>{source.publisher}</bdi>
          </a>
          <span class={source.kind}>{characterise(source, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

const describe = ({ title, date }: Source, locale: string) => (date ? `${title} (${writeDate(date, locale)})` : title);

/** `state media · Russian` */
function characterise({ kind, language }: Source, locale: string): string {
  const isForeign = language && language.split('-')[0] !== locale.split('-')[0];
  const name = isForeign ? new Intl.DisplayNames(locale, { type: 'language' }).of(language) : undefined;
  return [kind && i18n.t(KINDS[kind]), name].filter(Boolean).join(' · ');
}
