/** Tried after a page's own language, which can be unstated or wrong. */
const COMMON_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru', 'tr'];

const namesByLanguage = new Map<string, readonly string[]>();

/** The month that a word names in a language, else in a common one: 1 to 12, or 0 when it is none. */
export function monthOf(word: string, language: string): number {
  const written = fold(word);
  for (const tried of [language, ...COMMON_LANGUAGES]) {
    const shared = namesIn(tried).map((name) => sharedBeginning(written, name));
    const longest = Math.max(...shared);
    // `Sept`, `март`, but not `market`.
    if (longest >= 3 && longest >= 0.55 * written.length) return shared.indexOf(longest) + 1;
  }
  return 0;
}

/** The browser knows the names in every language; each is asked for at most once, since asking takes half a millisecond. */
function namesIn(language: string): readonly string[] {
  let names = namesByLanguage.get(language);
  if (!names) {
    // With the day, since some languages inflect the month beside one: `29 марта`, not `март`.
    const format = new Intl.DateTimeFormat(language, {
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    names = Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2021, month, 1));
      return fold(parts.find((part) => part.type === 'month')?.value ?? '');
    });
    namesByLanguage.set(language, names);
  }
  return names;
}

function sharedBeginning(word: string, name: string): number {
  let length = 0;
  while (length < word.length && word[length] === name[length]) length++;
  return length;
}

/** Accents and case are often left out. */
function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
