import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * Gives an own page the language and direction of its words, and the theme that its address asks for (`#dark`,
 * `#light`; none follows the system).
 *
 * @returns the locale that dates and numbers are written in: the reader's own where it fits the words around it.
 */
export function prepareDocument(page: Document): string {
  const language = i18n.t('extension.language');
  const root = page.documentElement;
  root.lang = language;
  root.dir = browser.i18n.getMessage('@@bidi_dir');
  const theme = page.location.hash.slice(1);
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === language ? wanted : language;
}
