import { dayNumber } from './dates';

/** A calendar day that a text names, `YYYY-MM-DD`, with the words that name it. */
export interface WrittenDate {
  readonly day: string;
  readonly written: string;
}

const MILLISECONDS_A_DAY = 86_400_000;
const YESTERDAY: Readonly<Record<string, readonly [today: string, yesterday: string]>> = {
  en: ['today', 'yesterday'],
  fr: ["aujourd'hui", 'hier'],
  de: ['heute', 'gestern'],
  es: ['hoy', 'ayer'],
  it: ['oggi', 'ieri'],
  ru: ['сегодня', 'вчера'],
  uk: ['сьогодні', 'вчора'],
  pl: ['dzisiaj', 'wczoraj'],
};

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly absolute: RegExp;
  readonly relative: RegExp;
}
const calendars = new Map<string, Calendar>();

/**
 * The days that a text names, absolutely (`29 March`, `am 29. März 2022`) or relative to the day of the page
 * (`on Friday`, `вчера`). A date without a year gets the year that brings it nearest to `published`.
 * A weekday is the last one up to `published`. Without `published` only dates with a year are read.
 */
export function readWrittenDates(text: string, language: string, published: string | null): WrittenDate[] {
  const calendar = calendarOf(language.slice(0, 2));
  const dates: WrittenDate[] = [];
  for (const found of text.matchAll(calendar.absolute)) {
    const [written, dayFirst, monthAfter, yearA, monthFirst, dayAfter, yearB] = found;
    const month = calendar.months.get((monthAfter ?? monthFirst ?? '').toLowerCase());
    const day = resolve(Number(dayFirst ?? dayAfter), month, yearA ?? yearB, published);
    if (day) dates.push({ day, written });
  }
  if (published) {
    for (const [written] of text.matchAll(calendar.relative)) {
      const day = resolveRelative(written.toLowerCase(), calendar, language, published);
      if (day) dates.push({ day, written });
    }
  }
  return dates;
}

function resolve(day: number, month: number | undefined, year: string | undefined, published: string | null) {
  if (!month || day < 1 || day > 31) return null;
  if (year) return existingDay(Number(year), month, day);
  if (!published) return null;
  const near = Number(published.slice(0, 4));
  const candidates = [near - 1, near, near + 1].flatMap((candidate) => existingDay(candidate, month, day) ?? []);
  const away = (candidate: string) => Math.abs(dayNumber(candidate) - dayNumber(published));
  return candidates.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function existingDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function resolveRelative(word: string, calendar: Calendar, language: string, published: string): string | null {
  const [today, yesterday] = YESTERDAY[language.slice(0, 2)] ?? [];
  if (word === today) return published;
  if (word === yesterday) return shift(published, -1);
  const weekday = calendar.weekdays.get(word);
  if (weekday === undefined) return null;
  const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return shift(published, -back);
}

function shift(day: string, days: number): string {
  return calendarDay(dayNumber(day) + days);
}

/** The calendar day `YYYY-MM-DD` of a day number; see `dayNumber`. */
export function calendarDay(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function calendarOf(language: string): Calendar {
  let calendar = calendars.get(language);
  if (!calendar) {
    calendar = buildCalendar(language);
    calendars.set(language, calendar);
  }
  return calendar;
}

/** Month and weekday names come from the platform (Unicode CLDR), so every language that it knows works. */
function buildCalendar(language: string): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (let index = 0; index < 12; index++) {
    const date = new Date(Date.UTC(2022, index, 3 + index));
    for (const style of ['long', 'short'] as const) {
      for (const name of names(date, language, 'month', style)) months.set(name, index + 1);
      for (const name of names(date, language, 'weekday', style)) weekdays.set(name, date.getUTCDay());
    }
  }
  for (const [name, day] of accusatives(language)) weekdays.set(name, day);
  const month = `(${alternatives(months)})`;
  const year = '(?:\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4}))?';
  const dayFirst = `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?${month}${year}`;
  const monthFirst = `${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)${year}`;
  const relative = [...weekdays.keys()].filter((name) => name.length > 3).concat(YESTERDAY[language] ?? []);
  return {
    months,
    weekdays,
    absolute: new RegExp(`${dayFirst}(?![\\p{L}])|(?<![\\p{L}])${monthFirst}`, 'giu'),
    relative: new RegExp(`(?<![\\p{L}])(?:${relative.map(literally).join('|')})(?![\\p{L}])`, 'giu'),
  };
}

function names(date: Date, language: string, part: 'month' | 'weekday', style: 'long' | 'short'): string[] {
  const withDay: Intl.DateTimeFormatOptions = { [part]: style, day: 'numeric', timeZone: 'UTC' };
  const alone = new Intl.DateTimeFormat(language, { [part]: style, timeZone: 'UTC' }).format(date);
  const inDate = new Intl.DateTimeFormat(language, withDay)
    .formatToParts(date)
    .find((piece) => piece.type === part)?.value;
  return [alone, inDate ?? alone].map((name) => name.toLowerCase().replace(/\.$/, ''));
}

/** Slavic weekday names change after "on": `в пятницу`, `у середу`, `w środę`. */
function accusatives(language: string): readonly (readonly [string, number])[] {
  switch (language) {
    case 'ru':
      return [
        ['среду', 3],
        ['пятницу', 5],
        ['субботу', 6],
      ];
    case 'uk':
      return [
        ['середу', 3],
        ["п'ятницю", 5],
        ['п’ятницю', 5],
        ['суботу', 6],
        ['неділю', 0],
      ];
    case 'pl':
      return [
        ['środę', 3],
        ['sobotę', 6],
        ['niedzielę', 0],
      ];
    default:
      return [];
  }
}

function alternatives(table: ReadonlyMap<string, number>): string {
  return [...table.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
