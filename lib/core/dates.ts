/**
 * Entry dates. A date is an ISO 8601 string whose length gives its precision:
 * `2022`, `2022-03`, `2022-03-29`, or an interval `2022-03-10/2022-03-11`.
 */

/** How exactly an entry's date is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'interval';

/** The first and last calendar day that a date can mean, both `YYYY-MM-DD`. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
  readonly precision: DatePrecision;
}

const MILLISECONDS_A_DAY = 86_400_000;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that a date covers, or `null` when it is not a date that exists. */
export function parseDate(text: string): DateSpan | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parsePartialDate(text);
  const from = parsePartialDate(text.slice(0, slash));
  const to = parsePartialDate(text.slice(slash + 1));
  if (!from || !to || from.first > to.last) return null;
  return { first: from.first, last: to.last, precision: 'interval' };
}

function parsePartialDate(text: string): DateSpan | null {
  const found = PARTIAL_DATE.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!day) {
    return { first: `${text}-01`, last: `${text}-${lastDay}`, precision: 'month' };
  }
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return { first: text, last: text, precision: 'day' };
}

/** Days since 1 January 1970 of a calendar day `YYYY-MM-DD`; no time zone is involved. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY);
}

/** The calendar day `YYYY-MM-DD` of a number of days since 1 January 1970. */
export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * Signed days from a calendar day to the nearest day of a span:
 * negative when the span lies before the day, 0 when the day is inside it.
 */
export function daysFrom(day: string, span: DateSpan): number {
  if (day < span.first) return dayNumber(span.first) - dayNumber(day);
  if (day > span.last) return dayNumber(span.last) - dayNumber(day);
  return 0;
}
