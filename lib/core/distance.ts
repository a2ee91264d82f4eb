import { type DatePrecision, type DateSpan, daysFrom, parseDate } from './dates';

export type DistanceUnit = 'day' | 'week' | 'month' | 'year';

/** How far an entry lies from a day, in the unit that a person would use. */
export interface Distance {
  readonly direction: 'before' | 'same' | 'after';
  /** Whole units, 0 for the same day, month or year. */
  readonly amount: number;
  readonly unit: DistanceUnit;
  /** The amount is rounded, or the entry's own date is not known to the day. */
  readonly approximate: boolean;
  /** How exactly the entry's own date is known. */
  readonly precision: DatePrecision;
}

const DAYS_A_MONTH = 30.437;
const DAYS_A_YEAR = 365.25;
const MONTHS_A_YEAR = 12;
/** The longest distance that is still counted in days, in weeks (both in days), and in months. */
const LONGEST = { days: 20, weeks: 75, months: 23 } as const;

/** The distance from a calendar day `YYYY-MM-DD` to an entry's date; null when that date does not exist. */
export function distanceFrom(day: string, entryDate: string): Distance | null {
  const span = parseDate(entryDate);
  if (!span) return null;
  const days = daysFrom(day, span);
  const { precision } = span;
  if (days === 0) {
    const unit = precision === 'interval' ? 'day' : precision;
    return { direction: 'same', amount: 0, unit, approximate: precision !== 'day', precision };
  }
  return { direction: days < 0 ? 'before' : 'after', ...amountOf(day, span, Math.abs(days)), precision };
}

type Amount = Pick<Distance, 'amount' | 'unit' | 'approximate'>;

/** A date that names a month is counted in months, one that names a year in years, any other in what fits. */
function amountOf(day: string, span: DateSpan, days: number): Amount {
  if (span.precision === 'year') {
    const years = Math.abs(Number(span.first.slice(0, 4)) - Number(day.slice(0, 4)));
    return { amount: years, unit: 'year', approximate: true };
  }
  if (span.precision === 'month') return inMonths(Math.abs(monthNumber(span.first) - monthNumber(day)), true);
  if (days <= LONGEST.days) return { amount: days, unit: 'day', approximate: false };
  if (days <= LONGEST.weeks) return { amount: Math.round(days / 7), unit: 'week', approximate: days % 7 !== 0 };
  const nearest = day < span.first ? span.first : span.last;
  // The same day of another month is whole months away, however long those months are.
  const isWhole = nearest.slice(8) === day.slice(8);
  const months = isWhole ? Math.abs(monthNumber(nearest) - monthNumber(day)) : Math.round(days / DAYS_A_MONTH);
  if (months > LONGEST.months && !isWhole) {
    return { amount: Math.round(days / DAYS_A_YEAR), unit: 'year', approximate: true };
  }
  return inMonths(months, !isWhole);
}

function inMonths(months: number, approximate: boolean): Amount {
  const years = months / MONTHS_A_YEAR;
  if (Number.isInteger(years)) return { amount: years, unit: 'year', approximate };
  if (months <= LONGEST.months) return { amount: months, unit: 'month', approximate };
  return { amount: Math.round(years), unit: 'year', approximate: true };
}

/** Months since the year 0. */
const monthNumber = (day: string) => Number(day.slice(0, 4)) * MONTHS_A_YEAR + Number(day.slice(5, 7));
