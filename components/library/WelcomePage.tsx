import { i18n } from '#i18n';
import type { Answer } from '../../lib/core/answer';
import type { Story } from '../../lib/core/entry';
import { timelineRoute, writeRoute } from '../../lib/core/library-route';
import type { RelatedEntry } from '../../lib/core/match';
import { Answered } from '../Answered';
import { writeDate } from '../dates';
import { Timeline } from '../Timeline';

/** Entries of the archive around the day of an imagined page. */
export interface SamplePage {
  readonly day: string;
  readonly related: readonly RelatedEntry[];
  readonly stories: readonly Story[];
}

interface WelcomePageProps {
  /** What the sidebar shows beside an imagined page. */
  readonly sample: Answer<SamplePage>;
  readonly locale: string;
  /** The browser's shortcut for the sidebar; null where there are none. */
  readonly toggle: string | null;
}

/** The first page that a reader sees: what Sidelight does, shown with the real thing, in one minute. */
export function WelcomePage({ sample, locale, toggle }: WelcomePageProps) {
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
      <section class="sample" aria-label={i18n.t('sidebar.name')}>
        <Answered answer={sample}>{(shown) => <Sample {...shown} locale={locale} />}</Answered>
      </section>
    </div>
  );
}

function Sample({ day, related, stories, locale }: SamplePage & { readonly locale: string }) {
  return (
    <>
      <h2>{i18n.t('welcome.sample', { date: writeDate(day, locale) })}</h2>
      <p class="small quiet">{i18n.t('welcome.sampleMore')}</p>
      <Timeline
        related={related}
        page={{ kind: 'article', title: '', published: { day, basis: 'meta', confidence: 1 } }}
        locale={locale}
        onSeek={() => undefined}
        stories={stories}
      />
    </>
  );
}
