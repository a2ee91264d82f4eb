import { i18n } from '#i18n';
import type { Entity, Entry, Story } from '../../lib/core/entry';
import { writeRoute } from '../../lib/core/library-route';
import { type Cite, CiteMenu } from '../CiteMenu';
import { writeDate } from '../dates';
import { writeKind } from '../kinds';
import { MomentList } from '../MomentList';
import { CopyAddress } from './CopyAddress';
import { Neighbours } from './Neighbours';
import { SourceTable } from './SourceTable';

export interface EntryPageProps {
  readonly entry: Entry;
  readonly stories: readonly Story[];
  readonly names: readonly Entity[];
  readonly earlier: Entry | null;
  readonly later: Entry | null;
  readonly locale: string;
  readonly onCite: Cite;
  readonly onCopyAddress: () => Promise<void>;
}

/** One entry with everything that is known of it, at an address that stays. */
export function EntryPage({ entry, stories, names, locale, ...props }: EntryPageProps) {
  return (
    <>
      <article class="entry-page" aria-labelledby="entry-title">
        <p class="when">
          <time dateTime={entry.date}>{writeDate(entry.date, locale)}</time>
          {entry.type && <span>{writeKind(entry.type)}</span>}
        </p>
        <h1 id="entry-title" lang={entry.language} dir="auto">
          {entry.title}
        </h1>
        <p class="text" lang={entry.language} dir="auto">
          {entry.text}
        </p>
        {entry.differ && <p class="differ">{i18n.t('entry.differ', { text: entry.differ })}</p>}
        <MomentList moments={entry.moments} videoId={entry.video} onSeek={undefined} />
        <div class="entry-actions">
          <CiteMenu entry={entry} onCite={props.onCite} />
          <CopyAddress onCopy={props.onCopyAddress} />
        </div>
        <SourceTable sources={entry.sources} locale={locale} />
        <Links
          title={i18n.t('library.stories')}
          links={stories.map(({ id, title }) => ({ address: writeRoute({ page: 'story', id }), name: title }))}
        />
        <Links
          title={i18n.t('library.inEntry')}
          links={names.map(({ id, label }) => ({ address: writeRoute({ page: 'name', id }), name: label }))}
        />
      </article>
      <Neighbours earlier={props.earlier} later={props.later} locale={locale} />
    </>
  );
}

interface LinksProps {
  readonly title: string;
  readonly links: readonly { readonly address: string; readonly name: string }[];
}

function Links({ title, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="links">
        {links.map(({ address, name }) => (
          <li key={address}>
            <a href={address} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
