import { i18n } from '#i18n';
import type { Story } from '../../lib/core/entry';
import { timelineRoute, writeRoute } from '../../lib/core/library-route';
import type { RelatedEntry } from '../../lib/core/match';
import { writeDate } from '../dates';
import { Timeline } from '../Timeline';

interface WelcomePageProps {
  /** Entries of the archive around one of its days; nothing while it is still being opened. */
  readonly sample: { readonly day: string; readonly related: readonly RelatedEntry[] } | null;
  readonly stories: readonly Story[];
  readonly locale: string;
  /** The browser's shortcut for the sidebar; null where there are none. */
  readonly toggle: string | null;
}

/** The first page that a reader sees: what Sidelight does, shown with the real thing, in one minute. */
export function WelcomePage({ sample, stories, locale, toggle }: WelcomePageProps) {
  return (
    <div class="welcome">
      <div class="words">
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="text">{i18n.t('welcome.lead')}</p>
        <h2>{i18n.t('welcome.local')}</h2>
        <p>
          {i18n.t('welcome.localMore')} <a href={writeRoute({ page: 'privacy' })}>{i18n.t('library.privacy')}</a>
        </p>
        {toggle && (
          <>
            <h2>{i18n.t('welcome.keys')}</h2>
            <p>
              {i18n.t('welcome.keysMore', { toggle })}{' '}
              <a href={writeRoute({ page: 'shortcuts' })}>{i18n.t('library.shortcuts')}</a>
            </p>
          </>
        )}
        <a class="button main" href={writeRoute(timelineRoute())}>
          {i18n.t('welcome.start')}
        </a>
      </div>
      {sample && (
        <section class="sample" aria-labelledby="sample-title">
          <h2 id="sample-title">{i18n.t('welcome.sample', { date: writeDate(sample.day, locale) })}</h2>
          <p class="small quiet">{i18n.t('welcome.sampleMore')}</p>
          <Timeline
            related={sample.related}
            page={{ kind: 'article', title: '', published: { day: sample.day, basis: 'meta', confidence: 1 } }}
            locale={locale}
            onSeek={() => undefined}
            stories={stories}
          />
        </section>
      )}
    </div>
  );
}
