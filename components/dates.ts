import { i18n } from '#i18n';
import { parseDate } from '../lib/core/dates';
import type { Distance } from '../lib/core/timeline';
import { plural } from '../lib/interface-language';

/** A date as a reader's language writes it, as exact as it is known: `29 Mar 2022`, `March 2022`, `10–11 Mar 2022`. */
export function writeDate(date: string, locale: string): string {
  const span = parseDate(date);
  if (!span) return date;
  const first = new Date(`${span.first}T00:00:00Z`);
  const last = new Date(`${span.last}T00:00:00Z`);
  if (span.precision === 'year') return formatter(locale, { year: 'numeric' }).format(first);
  if (span.precision === 'month') return formatter(locale, { year: 'numeric', month: 'long' }).format(first);
  return formatter(locale, { year: 'numeric', month: 'short', day: 'numeric' }).formatRange(first, last);
}

const UNITS = { day: 'unit.day', week: 'unit.week', month: 'unit.month', year: 'unit.year' } as const;

/** A distance in words: `11 days before`, `about 3 weeks later`, `the day before`. */
export function writeDistance({ direction, amount, unit, approximate }: Distance): string {
  if (direction === 'same') return i18n.t('distance.same');
  if (amount === 1 && unit === 'day' && !approximate) {
    return i18n.t(direction === 'before' ? 'distance.dayBefore' : 'distance.dayAfter');
  }
  const distance = plural(UNITS[unit], amount);
  if (direction === 'before') return i18n.t(approximate ? 'distance.aboutBefore' : 'distance.before', { distance });
  return i18n.t(approximate ? 'distance.aboutAfter' : 'distance.after', { distance });
}

/** A second of a video as players write it: `0:48`, `1:02:05`. */
export function writeSecond(second: number): string {
  const hours = Math.floor(second / 3600);
  const minutes = Math.floor((second % 3600) / 60);
  const rest = String(Math.floor(second % 60)).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Dates are calendar days: they are written in UTC, where they were parsed, and never shift. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}
