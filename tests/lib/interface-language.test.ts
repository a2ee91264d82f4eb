import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { interfaceLocale, plural } from '../../lib/interface-language';
import { speak } from '../setup/messages';

describe('a text about a number', () => {
  it.each([
    ['en', ['0 entries found', '1 entry found', '2 entries found', '1,234 entries found']],
    ['fr', ['0 entrée trouvée', '1 entrée trouvée', '2 entrées trouvées', '1 234 entrées trouvées']],
    ['uk', ['Знайдено 0 записів', 'Знайдено 1 запис', 'Знайдено 2 записи', 'Знайдено 1 234 записи']],
    ['pl', ['Znaleziono 0 wpisów', 'Znaleziono 1 wpis', 'Znaleziono 2 wpisy', 'Znaleziono 1234 wpisy']],
    ['ar', ['لم يُعثر على مدخلات', 'عُثر على مدخلة واحدة', 'عُثر على مدخلتين', 'عُثر على 1,234 مدخلة']],
  ])('takes the form of its language: %s', async (language, texts) => {
    await speak(language);
    const said = [0, 1, 2, 1234].map((count) => plural('search.results', count).replace(/[\u00a0\u202f]/g, ' '));
    expect(said).toEqual(texts);
  });

  it('holds other values beside the number', async () => {
    await speak('en');
    expect(plural('sidebar.covers', 2, { first: 'March', last: 'May' })).toBe('2 entries, March to May');
  });
});

describe('the locale of dates', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en', 'en'],
    // No words in Japanese: English words, and dates that fit them.
    ['ja', 'en'],
  ])('for a browser in %s is %s', async (browserLanguage, locale) => {
    await speak('en');
    fakeBrowser.i18n.getUILanguage = () => browserLanguage;
    expect(interfaceLocale()).toBe(locale);
  });
});
