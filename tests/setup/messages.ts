import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The in-memory browser has no `i18n`: here it answers from the real file of a language, as a browser would. */
export async function speak(language: string): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
  Object.assign(fakeBrowser.i18n, {
    getMessage(key: string, substitutions: string | string[] = []): string {
      const values = [substitutions].flat();
      return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
    },
    getUILanguage: () => language,
  });
}
