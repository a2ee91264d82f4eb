import { i18n } from '#i18n';
import type { PageSummary } from '../lib/core/tab-state';
import { writeDate } from './dates';

interface HereProps {
  readonly page: PageSummary;
  readonly locale: string;
}

/** The page's own place on the rail, between what was before it and the rest. */
export function Here({ page, locale }: HereProps) {
  if (!page.published) return null;
  const { day } = page.published;
  return (
    <p class="here">
      <span>{i18n.t(page.kind === 'video' ? 'sidebar.thisVideo' : 'sidebar.thisPage')}</span>
      <time dateTime={day}>{writeDate(day, locale)}</time>
    </p>
  );
}
