import { i18n } from '#i18n';
import { parseDate } from '../lib/core/dates';
import type { Distance } from '../lib/core/distance';
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

/** Two dates as one stretch: `3 Feb – 1 Mar 2022`; what is known of them less exactly is widened to days. */
export function writeDates(first: string, last: string, locale: string): string {
  const [from, to] = [parseDate(first)?.first, parseDate(last)?.last];
  if (!from || !to) return `${first} – ${last}`;
  return writeDate(from === to ? from : `${from}/${to}`, locale);
}

const UNITS = { day: 'unit.day', week: 'unit.week', month: 'unit.month', year: 'unit.year' } as const;
const SAME = {
  day: 'distance.sameDay',
  interval: 'distance.sameDays',
  month: 'distance.sameMonth',
  year: 'distance.sameYear',
} as const;
const NEIGHBOUR = {
  before: { day: 'distance.dayBefore', month: 'distance.monthBefore', year: 'distance.yearBefore' },
  after: { day: 'distance.dayAfter', month: 'distance.monthAfter', year: 'distance.yearAfter' },
} as const;

/** A distance in words: `11 days before`, `about 3 weeks later`, `the day before`, `the month after`. */
export function writeDistance({ direction, amount, unit, approximate, precision }: Distance): string {
  if (direction === 'same') return i18n.t(SAME[precision]);
  if (amount === 1 && unit !== 'week' && unit === (precision === 'interval' ? 'day' : precision)) {
    return i18n.t(NEIGHBOUR[direction][unit]);
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
