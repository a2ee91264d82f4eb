import { dayNumber, parseDate } from '../core/dates';
import { ByteReader, ByteWriter } from './bytes';
import { DocumentSet } from './document-set';

/**
 * The days of a segment's documents, which are in order of their first day, the newest first: so a range of days is a
 * range of documents, and besides only those documents that began earlier and last into it.
 *
 *     distinct first days | the newest, counted from 1 January 1970 | its documents
 *     for each other day: days before the last one | its documents
 *     for each document that lasts longer than a day: gap to the document before | days that it lasts more
 */
export function encodeCalendar(dates: readonly string[]): Uint8Array {
  const spans = dates.map((date) => parseDate(date)!);
  const days = spans.map(({ first }) => dayNumber(first) + EPOCH);
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const writer = new ByteWriter();
  writer.number(counts.size);
  let before = 0;
  for (const [day, count] of counts) {
    writer.number(before === 0 ? day : before - day);
    writer.number(count);
    before = day;
  }
  let last = -1;
  for (const [document, { first, last: end }] of spans.entries()) {
    if (first === end) continue;
    writer.number(document - last - 1);
    writer.number(dayNumber(end) + EPOCH - days[document]!);
    last = document;
  }
  return writer.finish();
}

/** The documents whose days touch a range of calendar days, either end of which may be open; none when it ends first. */
export function documentsBetween(
  calendar: Uint8Array,
  size: number,
  from: string | undefined,
  to: string | undefined,
): DocumentSet {
  const reader = new ByteReader(calendar);
  const found = new DocumentSet(size);
  const begin = from === undefined ? 0 : dayNumber(from) + EPOCH;
  const end = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to) + EPOCH;
  if (begin > end) return found;
  const firstDays = new Uint32Array(size);
  let [day, document] = [0, 0];
  for (let left = reader.number(); left > 0; left--) {
    const step = reader.number();
    day = day === 0 ? step : day - step;
    const next = Math.min(size, document + reader.number());
    firstDays.fill(day, document, next);
    if (day >= begin && day <= end) found.addRange(document, next);
    document = next;
  }
  for (let spanning = -1; !reader.done; ) {
    spanning += reader.number() + 1;
    const first = firstDays[spanning] ?? 0;
    const last = first + reader.number();
    if (first <= end && last >= begin) found.add(spanning);
  }
  return found;
}

/** Days from the year 0 to 1970, so that no day of an entry is negative. */
const EPOCH = 719_528;
