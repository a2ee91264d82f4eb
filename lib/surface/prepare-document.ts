import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { interfaceLocale } from '../interface-language';

/**
 * Gives an own page the language and direction of its words, and the theme that its address asks for (`#dark`,
 * `#light`; none follows the system).
 *
 * @returns the locale that dates and numbers are written in.
 */
export function prepareDocument(page: Document): string {
  const root = page.documentElement;
  root.lang = i18n.t('extension.language');
  root.dir = browser.i18n.getMessage('@@bidi_dir');
  const theme = page.location.hash.slice(1);
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  return interfaceLocale();
}
