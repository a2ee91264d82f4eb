import { i18n } from '#i18n';
import { Notice } from '../Notice';

/** An address at which there is nothing, or no longer. */
export function NotFound() {
  return <Notice title={i18n.t('library.notFound')} text={i18n.t('library.notFoundMore')} />;
}
