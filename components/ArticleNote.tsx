import { i18n } from '#i18n';
import type { PageSummary } from '../lib/core/tab-state';

/** What of an article was looked at, where a reader is not shown all of it. Nothing on a video. */
export function ArticleNote({ page }: { readonly page: PageSummary }) {
  if (page.kind !== 'article' || !page.partial) return null;
  return <p class="article-note small">{i18n.t('article.partial')}</p>;
}
