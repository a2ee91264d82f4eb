import type { Caption } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { type Fields, fieldsOf, lineOf, listOf, parseJson } from './untrusted';

/** Most values of a response that are looked at on the way to its lines. */
const MOST_VALUES = 500_000;
const LONGEST_LINE = 1_000;

/** Timed text as YouTube sends it to its player: `json3`, or XML in two dialects; seen 2016 to 2026-08. */
export function timedText(body: string): Caption[] {
  const events = listOf(fieldsOf(parseJson(body)).events, PAGE_LIMITS.captions);
  if (events.length > 0) return events.map(fieldsOf).flatMap(captionOfEvent);
  return [...captionsOfXml(body, 'p', 't', 1_000), ...captionsOfXml(body, 'text', 'start', 1)];
}

/** The lines in what a transcript panel is filled with, of the modern and the classic design; seen 2026-08. */
export function panelResponse(body: string): Caption[] {
  const captions: Caption[] = [];
  const waiting: unknown[] = [parseJson(body)];
  for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked += 1) {
    const value = waiting.pop();
    const { transcriptSegmentViewModel: modern, transcriptSegmentRenderer: classic } = fieldsOf(value);
    if (modern) captions.push(...captionOfModern(fieldsOf(modern)));
    else if (classic) captions.push(...captionOfClassic(fieldsOf(classic)));
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).slice(0, 50_000));
  }
  return captions.sort((a, b) => a.start - b.start);
}

/** Seconds of a clock as YouTube writes it: `0:07`, `12:34`, `1:02:03`; `null` when it is none. */
export function secondsOf(clock: string): number | null {
  if (!/^\s*\d{1,3}(?::\d\d){1,2}\s*$/.test(clock)) return null;
  return clock.split(':').reduce((seconds, part) => 60 * seconds + Number(part), 0);
}

/** A caption of a second and a text; none when either is missing. */
export function captionAt(start: number | null, text: unknown): Caption[] {
  const line = lineOf(text, LONGEST_LINE);
  return start === null || !(start >= 0 && start < Number.POSITIVE_INFINITY) || line === ''
    ? []
    : [{ start, text: line }];
}

function captionOfEvent({ tStartMs, segs }: Fields): Caption[] {
  const words = listOf(segs, 500).map((part) => fieldsOf(part).utf8);
  return typeof tStartMs === 'number' ? captionAt(tStartMs / 1_000, words.filter(isText).join('')) : [];
}

function captionOfModern({ timestamp, simpleText }: Fields): Caption[] {
  return captionAt(secondsOf(lineOf(timestamp, 20)), simpleText);
}

function captionOfClassic({ startMs, snippet }: Fields): Caption[] {
  const runs = listOf(fieldsOf(snippet).runs).map((run) => fieldsOf(run).text);
  return captionAt(Number(startMs) / 1_000, runs.filter(isText).join(''));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/** By hand, not by a parser of documents: that one is a sink which pages may forbid, and the form is this simple. */
function captionsOfXml(body: string, tag: string, attribute: string, unitsOfSecond: number): Caption[] {
  return body.split(`</${tag}>`, PAGE_LIMITS.captions).flatMap((piece) => {
    const start = piece.lastIndexOf(`<${tag} `);
    const end = piece.indexOf('>', start);
    if (start < 0 || end < 0) return [];
    const time = new RegExp(`\\b${attribute}="([\\d.]{1,12})"`).exec(piece.slice(start, Math.min(end, start + 500)));
    return time ? captionAt(Number(time[1]) / unitsOfSecond, textOf(piece.slice(end + 1, end + 4 * LONGEST_LINE))) : [];
  });
}

/** The text of simple markup; what was escaped twice, as in the older dialect, is read twice. */
function textOf(inner: string): string {
  const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#39|apos);/g, (_, name: string) => ENTITIES[name]!);
  return plain(plain(inner.replace(/<[^>]*>/g, '')));
}

const isText = (value: unknown): value is string => typeof value === 'string';
