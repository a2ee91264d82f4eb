import { i18n } from '#i18n';
import { interfaceLocale } from '../interface-language';
import { type ThemeChoice, theme } from '../settings';

/**
 * Gives an own page the language and direction of its words, and its theme: the one that its address asks for
 * (`#dark`, `#light`), else the one that the reader chose.
 *
 * @returns the locale that dates and numbers are written in.
 */
export function prepareDocument(page: Document): string {
  const root = page.documentElement;
  root.lang = i18n.t('extension.language');
  // Of the words, not of the browser: its own may be another language.
  root.dir = i18n.t('extension.direction');
  const asked = page.location.hash.slice(1);
  if (asked === 'dark' || asked === 'light') root.dataset.theme = asked;
  else followChosenTheme(root);
  return interfaceLocale();
}

/** Until the choice is read, and where none was made, the system's theme holds. */
function followChosenTheme(root: HTMLElement): void {
  const show = (chosen: ThemeChoice) => {
    if (chosen === 'system') delete root.dataset.theme;
    else root.dataset.theme = chosen;
  };
  // As long as the document lives.
  theme.watch(show, new AbortController().signal);
  theme.read().then(show);
}
