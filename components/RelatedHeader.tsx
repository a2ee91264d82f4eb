import { i18n } from '#i18n';
import { distanceFrom } from '../lib/core/distance';
import type { RelatedEntry } from '../lib/core/match';
import type { PageSummary } from '../lib/core/tab-state';
import { plural } from '../lib/interface-language';
import { writeDate } from './dates';
import { OverviewChart } from './OverviewChart';
import type { RelatedView } from './use-related-view';

interface RelatedHeaderProps {
  readonly view: RelatedView;
  readonly locale: string;
}

/** How many entries there are, the page's date and what to think of it, and the entries over time. */
export function RelatedHeader({ view, locale }: RelatedHeaderProps) {
  const { page } = view.state;
  const day = page.published?.day ?? null;
  const asKnown = day && <AsKnown view={view} day={day} locale={locale} />;
  return (
    <div class="related">
      <div class="related-count small quiet">
        <p>{writeCount(view.related.length, page, locale)}</p>
        {/* Said, not shown: the groups say it to those who see them. */}
        <p class="visually-hidden" role="status">
          {sayCount(view.related, day)}
        </p>
        {!view.overview && asKnown}
      </div>
      {caveats(page).map((text) => (
        <p key={text} class="caveat small">
          {text}
        </p>
      ))}
      {view.overview && (
        <OverviewChart overview={view.overview} day={day} locale={locale} range={view.range} onRange={view.setRange}>
          {asKnown}
        </OverviewChart>
      )}
    </div>
  );
}

/** Leaves out what was published after the page. */
function AsKnown({ view, day, locale }: RelatedHeaderProps & { readonly day: string }) {
  return (
    <button
      type="button"
      class="toggle"
      aria-pressed={view.asKnown}
      title={i18n.t('asKnown.more', { date: writeDate(day, locale) })}
      onClick={() => view.setAsKnown(!view.asKnown)}
    >
      {i18n.t('asKnown.switch')}
    </button>
  );
}

/** Below this confidence, a share of such dates that were right, a reader should know of the doubt. */
const SURE_OF_DATE = 0.8;

function caveats({ published }: PageSummary): string[] {
  const isUnsure = published && published.confidence < SURE_OF_DATE;
  return [...(published ? [] : [i18n.t('status.noDate')]), ...(isUnsure ? [i18n.t('status.uncertainDate')] : [])];
}

/** `14 related entries · this video: 30 Mar 2022`. */
function writeCount(count: number, page: PageSummary, locale: string): string {
  const related = plural('sidebar.related', count);
  if (!page.published) return related;
  const key = page.kind === 'video' ? 'sidebar.thisVideoOn' : 'sidebar.thisPageOn';
  return `${related} · ${i18n.t(key, { date: writeDate(page.published.day, locale) })}`;
}

/** `14 related entries, 6 before this date`. */
function sayCount(related: readonly RelatedEntry[], day: string | null): string {
  const count = plural('sidebar.related', related.length);
  if (!day) return count;
  const before = related.filter(({ entry }) => distanceFrom(day, entry.date)?.direction === 'before').length;
  return `${count}, ${plural('sidebar.beforeThis', before)}`;
}
