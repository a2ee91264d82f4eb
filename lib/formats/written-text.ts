import type { Moment } from '../core/entry';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** First-strong isolate and its end, Unicode 6.3: what stands between them keeps its own order. */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** One line of text: every run of white space and control characters becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Text with right-to-left letters, so marked that the words and signs around it do not break its order. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? ISOLATE.join(text) : text;
}

/** The address of a YouTube video, from a second on when a moment is given. */
export function videoAddress(video: string, moment?: Moment): string {
  const address = `https://www.youtube.com/watch?v=${video}`;
  return moment ? `${address}&t=${moment.second}s` : address;
}

/** A second as players write it: `0:48`, `1:02:05`. */
export function clockTime(second: number): string {
  const hours = Math.floor(second / 3600);
  const minutes = String(Math.floor((second % 3600) / 60)).padStart(hours > 0 ? 2 : 1, '0');
  const rest = String(second % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${minutes}:${rest}` : `${minutes}:${rest}`;
}
