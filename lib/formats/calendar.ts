import ical, { ICalEventTransparency } from 'ical-generator';
import { type DateSpan, parseDate } from '../core/dates';
import type { Entry } from '../core/entry';
import type { SelectionFormat } from './format';
import { isolate, oneLine } from './written-text';

const MILLISECONDS_A_DAY = 86_400_000;

/** iCalendar (RFC 5545): each entry an all-day event that makes nobody busy. */
export const calendar: SelectionFormat = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar',
  write({ title, entries, exported }) {
    const days = ical({ name: oneLine(title), prodId: '-//Sidelight//Sidelight//EN' });
    for (const entry of entries) {
      const span = parseDate(entry.date);
      if (span) days.createEvent(describe(entry, span, new Date(exported)));
    }
    return days.toString();
  },
};

/** A date known to the month or year covers all of it, and the title says so. */
function describe(entry: Entry, { first, last, precision }: DateSpan, stamp: Date) {
  const vague = precision === 'month' || precision === 'year';
  const title = isolate(oneLine(entry.title));
  return {
    id: `${entry.id}@sidelight`,
    stamp,
    start: midnight(first),
    // The end of an event is the first day after it (RFC 5545, 3.6.1).
    end: new Date(midnight(last).getTime() + MILLISECONDS_A_DAY),
    allDay: true,
    timezone: 'UTC',
    summary: vague ? `${title} (${entry.date})` : title,
    description: [
      isolate(oneLine(entry.text)),
      ...entry.sources.map(({ publisher, url }) => `${oneLine(publisher)}: ${url}`),
    ]
      .filter(Boolean)
      .join('\n'),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(entry.sources[0] && { url: entry.sources[0].url }),
  };
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
