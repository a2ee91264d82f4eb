/** A range of calendar days, both `YYYY-MM-DD`, both in it. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export type CalendarUnit = 'year' | 'month' | 'week' | 'day';

const MILLISECONDS_A_DAY = 86_400_000;
/** The most days that are looked at in each unit; beyond the last, in years. */
const MOST_DAYS = { day: 31, week: 124, month: 1096 } as const;

/** The unit in which a range is looked at: a month by its days, a quarter by its weeks, three years by months. */
export function unitFor(range: DayRange): CalendarUnit {
  const days = countDays(range);
  if (days <= MOST_DAYS.day) return 'day';
  if (days <= MOST_DAYS.week) return 'week';
  return days <= MOST_DAYS.month ? 'month' : 'year';
}

/** A range cut into units of the calendar; the first and last are cut where the range ends. Weeks begin on Monday. */
export function cut(range: DayRange, unit: CalendarUnit): DayRange[] {
  const pieces: DayRange[] = [];
  for (let from = range.from; from <= range.to; ) {
    const end = unitAround(from, unit).to;
    const to = end < range.to ? end : range.to;
    pieces.push({ from, to });
    from = addDays(to, 1);
  }
  return pieces;
}

/** The whole unit of the calendar that a day lies in. */
export function unitAround(day: string, unit: CalendarUnit): DayRange {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (unit === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (unit === 'month') return { from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1) };
  if (unit === 'day') return { from: day, to: day };
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(day, -sinceMonday);
  return { from: monday, to: addDays(monday, 6) };
}

/** The next larger range around one: a day's month, a month's year, then everything. */
export function zoomOut(range: DayRange, everything: DayRange): DayRange {
  for (const unit of ['month', 'year'] as const) {
    const around = unitAround(range.from, unit);
    if (around.to >= range.to && countDays(around) > countDays(range)) return around;
  }
  return everything;
}

/** The range of the same length before (`-1`) or after (`1`): of a whole month or year the neighbouring one. */
export function neighbour(range: DayRange, side: -1 | 1): DayRange {
  for (const unit of ['month', 'year'] as const) {
    const whole = unitAround(range.from, unit);
    if (whole.from === range.from && whole.to === range.to) {
      return unitAround(addDays(side < 0 ? range.from : range.to, side), unit);
    }
  }
  const days = countDays(range) * side;
  return { from: addDays(range.from, days), to: addDays(range.to, days) };
}

/** How many days a range has. */
export function countDays({ from, to }: DayRange): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY) + 1;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function addMonths(firstDay: string, months: number): string {
  const date = new Date(`${firstDay}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}
