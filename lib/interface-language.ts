import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { type GeneratedI18nStructure, i18n } from '#i18n';

/** A text that has one form for each plural category of its language, such as `sidebar.related`. */
export type PluralKey = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Stem}.other` ? Stem : never;
}[keyof GeneratedI18nStructure];

/** Which categories there are differs by language, so the compiler cannot know the full keys. */
const anyText = createI18n();

/** The locale that dates and numbers are written in: the reader's own where it fits the words around it. */
export function interfaceLocale(): string {
  const words = i18n.t('extension.language');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === words ? wanted : words;
}

/**
 * A text about a number, in the form that the language of the words asks for: `1 entry`, `3 записи`, `مدخلتان`.
 * The forms are the categories of `Intl.PluralRules`, each a line under the key in the language's file.
 */
export function plural(key: PluralKey, count: number, values: Readonly<Record<string, string>> = {}): string {
  const locale = interfaceLocale();
  const category = new Intl.PluralRules(locale).select(count);
  return anyText.t(`${key}.${category}`, { count: count.toLocaleString(locale), ...values });
}
