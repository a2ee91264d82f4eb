import type { TermDocument } from './document';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pl', 'ru', 'uk', 'sv'];
/** An event's day is named near the beginning. */
const BEGINNING = 150;
/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;

let numbers: ReadonlyMap<string, number> | null = null;

/** The days of the week that the beginning of a document names, 0 for Monday. */
export function weekdaysOf({ terms }: TermDocument): ReadonlySet<number> {
  numbers ??= nameWeekdays();
  const found = new Set<number>();
  for (const { written, positions } of terms.values()) {
    const weekday = numbers.get(written.toLowerCase());
    if (weekday !== undefined && (positions[0] ?? 0) < BEGINNING) found.add(weekday);
  }
  return found;
}

/** Whether both name days of the week, and none in common: they tell of different days. */
export function isOtherWeekday(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((weekday) => b.has(weekday));
}

function nameWeekdays(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (let weekday = 0; weekday < 7; weekday++) {
      names.set(format.format(MONDAY + weekday * MILLISECONDS_A_DAY).toLowerCase(), weekday);
    }
  }
  return names;
}
