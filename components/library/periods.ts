import { type CalendarUnit, type DayRange, unitAround } from '../../lib/core/calendar-range';
import { writeDate } from '../dates';

/** A range of days as people say it: `2022`, `March 2022`, `29 Mar 2022`, `7–13 Mar 2022`, `2014 – 2026`. */
export function writePeriod({ from, to }: DayRange, locale: string): string {
  if (from === to) return writeDate(from, locale);
  const isWhole = (unit: CalendarUnit) => unitAround(from, unit).from === from && unitAround(to, unit).to === to;
  const inOne = (unit: CalendarUnit) => unitAround(from, unit).to >= to;
  if (isWhole('year')) return inOne('year') ? from.slice(0, 4) : writeSpan(from, to, { year: 'numeric' }, locale);
  if (isWhole('month') && inOne('month')) return writeDate(from.slice(0, 7), locale);
  if (isWhole('month')) return writeSpan(from, to, { year: 'numeric', month: 'long' }, locale);
  return writeDate(`${from}/${to}`, locale);
}

/** What stands under a bar: the year, the month, the day of the month. */
export function writeTick({ from }: DayRange, unit: CalendarUnit, locale: string): string {
  const options = {
    year: { year: 'numeric' },
    month: { month: 'short' },
    week: { day: 'numeric', month: 'numeric' },
    day: { day: 'numeric' },
  } as const;
  return format(locale, options[unit]).format(dateOf(from));
}

const writeSpan = (from: string, to: string, options: Intl.DateTimeFormatOptions, locale: string) =>
  format(locale, options).formatRange(dateOf(from), dateOf(to));

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
