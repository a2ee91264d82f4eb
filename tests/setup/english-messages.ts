import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The in-memory browser has no `i18n`: here it answers from the real English file, as a browser would. */
const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

Object.assign(fakeBrowser.i18n, {
  getMessage(key: string, substitutions: string | string[] = []): string {
    const values = [substitutions].flat();
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  },
  getUILanguage: () => 'en',
});
