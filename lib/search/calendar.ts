import { dayNumber, parseDate } from '../core/dates';
import { ByteReader, ByteWriter } from './bytes';
import { DocumentSet } from './document-set';

/** Days from the year 0 to 1970, so that no day of an entry is negative. */
const EPOCH = 719_528;
/** The day of documents without a date that exists, which come last. */
const UNDATED = 0;

/**
 * The days of a segment's documents, which are in order of their first day, the newest first.
 *
 *     distinct first days | the newest, counted from the year 0 | its documents
 *     for each other day: days before the last one | its documents
 *     for each document that lasts longer than a day: gap to the document before | days that it lasts more
 */
export function encodeCalendar(dates: readonly string[]): Uint8Array {
  const spans = dates.map(parseDate);
  const firstDays = spans.map((span) => (span ? dayOf(span.first) : UNDATED));
  const writer = new ByteWriter();
  writeFirstDays(firstDays, writer);
  let before = -1;
  for (const [document, span] of spans.entries()) {
    if (!span || span.first === span.last) continue;
    writer.number(document - before - 1);
    writer.number(dayOf(span.last) - firstDays[document]!);
    before = document;
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
  const found = new DocumentSet(size);
  const begin = from === undefined ? UNDATED + 1 : dayOf(from);
  const end = to === undefined ? Number.POSITIVE_INFINITY : dayOf(to);
  if (begin > end) return found;
  const reader = new ByteReader(calendar);
  const firstDays = readFirstDays(reader, size);
  for (let document = 0; document < size; document++) {
    if (firstDays[document]! >= begin && firstDays[document]! <= end) found.add(document);
  }
  for (let lasting = -1; !reader.done; ) {
    lasting += reader.number() + 1;
    const first = firstDays[lasting] ?? UNDATED;
    const last = first + reader.number();
    if (first <= end && last >= begin) found.add(lasting);
  }
  return found;
}

const dayOf = (day: string) => dayNumber(day) + EPOCH;

function writeFirstDays(days: readonly number[], writer: ByteWriter): void {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  writer.number(counts.size);
  let before = 0;
  for (const [day, count] of counts) {
    writer.number(before === 0 ? day : before - day);
    writer.number(count);
    before = day;
  }
}

function readFirstDays(reader: ByteReader, size: number): Uint32Array {
  const days = new Uint32Array(size);
  let [day, document] = [0, 0];
  for (let left = reader.number(); left > 0 && document < size; left--) {
    const step = reader.number();
    day = day === 0 ? step : day - step;
    const next = document + reader.number();
    days.fill(day, document, next);
    document = next;
  }
  return days;
}
