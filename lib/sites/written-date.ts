import { monthOf } from './month-names';

/** A date as a page writes it. */
export interface WrittenDate {
  /** The calendar day as written, `YYYY-MM-DD`. */
  readonly day: string;
  /** The instant in UTC, when a time with its zone is written. */
  readonly instant?: string;
  /** Minutes that the written time is ahead of UTC, when another zone is written. */
  readonly ahead?: number;
}

/** No form of a date is without them. */
const DIGITS = /\d{2}/;
/** Arabic, Persian and Hindi digits. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
/** Letters of any script. Not \p{L}: the browser takes a millisecond to prepare it in a page just loaded. */
const MONTH_NAME = '([^\\s\\d!-/:-@[-`{-¿‐-⁯]{3,12})';
/** Each form of a date in running text, with the order of its groups. */
const FORMS: readonly (readonly [RegExp, 'ymd' | 'dmy' | 'mdy' | 'd?m?y'])[] = [
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, 'ymd'],
  [/((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g, 'ymd'],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|º|ª|°)?[\s\-/]*(?:de |of |d['’])?${MONTH_NAME}[.,]?,?[\s\-/]*(?:de |del )?((?:19|20)\d\d)(?!\d)`,
      'g',
    ),
    'dmy',
  ],
  [new RegExp(String.raw`${MONTH_NAME}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)`, 'g'), 'mdy'],
  [/(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)?\d\d)(?![.:]?\d)/g, 'd?m?y'],
];

/** ISO 8601 as pages write it: one-digit months, a space for the T, a zone without colon, seconds left out. */
const MACHINE =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

type Part = string | number | undefined;

/** Where 3/4/2022 is a day in March. English without a country is mostly American. */
const MONTH_FIRST = /^en(?:-US)?$/i;
const FIRST_YEAR = 1995;
const TWO_DAYS = 2 * 86_400_000;

/** Reads a date written for machines or, failing that, for people; `null` when there is none that can be. */
export function readDate(text: string, now: number, language: string): WrittenDate | null {
  const line = text.trim().slice(0, 200);
  const machine = MACHINE.exec(line);
  if (machine) return fromMachine(machine, now);
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(line);
  if (packed) return dayOf(packed[1], packed[2], packed[3], now);
  if (/^1\d{9}(?:\d{3})?$/.test(line)) return fromEpoch(Number(line) * (line.length === 10 ? 1_000 : 1), now);
  return findDate(line, now, language);
}

/**
 * The first date written in a text. The page's language decides 3/4/2022, where nothing in it does.
 */
export function findDate(text: string, now: number, language: string): WrittenDate | null {
  let first: WrittenDate | null = null;
  let firstIndex = Number.POSITIVE_INFINITY;
  const latin = text.replace(OTHER_DIGITS, latinDigit);
  for (const [form, order] of DIGITS.test(latin) ? FORMS : []) {
    for (const found of latin.matchAll(form)) {
      if (found.index >= firstIndex) break;
      const date = fromForm(found, order, now, language);
      if (date) [first, firstIndex] = [date, found.index];
    }
  }
  return first;
}

/** The day in an address: `/2022/03/29/`, `/2022-03-29-` or `/20220329`. */
export function findDateInAddress(url: URL, now: number): WrittenDate | null {
  const found =
    /[/_\-=.]((?:19|20)\d\d)[/_\-.](\d{1,2})[/_\-.](\d{1,2})(?=[/_\-.?&]|$)/.exec(url.pathname + url.search) ??
    /[/_-](20\d\d)(\d\d)(\d\d)(?=\D|$)/.exec(url.pathname + url.search);
  return found && dayOf(found[1], found[2], found[3], now);
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code < 0x06f0 ? 0x0660 : code < 0x0966 ? 0x06f0 : 0x0966));
}

function fromForm(found: RegExpMatchArray, order: string, now: number, language: string): WrittenDate | null {
  const [, a, b, c, d] = found;
  if (order === 'ymd') return dayOf(a, b, c, now);
  if (order === 'dmy') return dayOf(c, monthOf(b ?? ''), a, now);
  if (order === 'mdy') return dayOf(c, monthOf(a ?? ''), b, now);
  const year = d?.length === 2 ? `20${d}` : d;
  const swap = Number(c) > 12 || (b === '/' && MONTH_FIRST.test(language) && Number(a) <= 12);
  return swap ? dayOf(year, a, c, now) : dayOf(year, c, a, now);
}

function fromMachine(found: RegExpExecArray, now: number): WrittenDate | null {
  const [, year, month, day, hour, minute, second = '00', zone] = found;
  const date = dayOf(year, month, day, now);
  if (!date || !hour || !zone) return date;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
  const instant = Date.parse(`${date.day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`);
  if (Number.isNaN(instant)) return date;
  const ahead = (Date.parse(`${date.day}T${hour.padStart(2, '0')}:${minute}:${second}Z`) - instant) / 60_000;
  return { day: date.day, instant: new Date(instant).toISOString(), ...(ahead !== 0 && { ahead }) };
}

function fromEpoch(milliseconds: number, now: number): WrittenDate | null {
  const instant = new Date(milliseconds).toISOString();
  const date = dayOf(instant.slice(0, 4), instant.slice(5, 7), instant.slice(8, 10), now);
  return date && { day: date.day, instant };
}

/** A day that exists, after the web's beginnings and not after tomorrow. */
function dayOf(year: Part, month: Part, day: Part, now: number): WrittenDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = Date.UTC(y, m - 1, d);
  if (!(y >= FIRST_YEAR && time <= now + TWO_DAYS)) return null;
  if (new Date(time).getUTCMonth() !== m - 1 || new Date(time).getUTCDate() !== d) return null;
  return { day: new Date(time).toISOString().slice(0, 10) };
}
