import { i18n } from '#i18n';

/** An address at which there is nothing, or no longer. */
export function NotFound() {
  return (
    <>
      <h1>{i18n.t('library.notFound')}</h1>
      <p class="quiet">{i18n.t('library.notFoundMore')}</p>
    </>
  );
}
