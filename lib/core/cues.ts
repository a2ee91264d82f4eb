import { readDocument } from './document';
import type { Entry } from './entry';
import type { Lexicon } from './lexicon';
import type { Page } from './page';
import { readWords } from './words';
import { readWrittenDates } from './written-dates';

/** What is said from one second of a video on. */
export interface Cue {
  readonly start: number;
  /** The terms of its words, see `document.ts`. */
  readonly terms: Set<string>;
  /** Calendar days that it names. */
  readonly days: Set<string>;
  /** Ids of entries that the archive itself says it is about. */
  readonly about: Set<string>;
}

/** Reads captions into cues in order of time. Names and dates that run on into the next line count where they begin. */
export function readCues(page: Page, language: string, lexicon: Lexicon): Cue[] {
  const captions = [...page.captions].sort((a, b) => a.start - b.start);
  const cues = captions.map(({ start }) => newCue(start));
  const text = captions.map((caption) => caption.text).join(' ');
  const cueAt = locator(captions.map((caption) => caption.text));
  const words = readWords(text, language);
  const { terms } = readDocument([{ text, weight: 1, spoken: true }], language, lexicon);
  for (const [term, { positions }] of terms) {
    for (const position of positions) cues[cueAt(words[position]!.start)]?.terms.add(term);
  }
  let end = 0;
  // A weekday in a tale of the past is rarely that of the video's own week: only dates with a number count.
  const dates = readWrittenDates(text, language, page.published?.day ?? null).filter(({ written }) =>
    /\d/.test(written),
  );
  for (const { day, written } of dates) {
    const at = text.indexOf(written, end);
    cues[cueAt(at)]?.days.add(day);
    end = at + written.length;
  }
  return cues;
}

/** The moments that an entry tells of its own video, as cues. */
export function momentCues(entry: Entry): Cue[] {
  return entry.moments.map(({ second, about }) => {
    const cue = newCue(second);
    for (const id of about) cue.about.add(id);
    return cue;
  });
}

function newCue(start: number): Cue {
  return { start, terms: new Set(), days: new Set(), about: new Set() };
}

/** Finds the line that an offset lies in, where the lines are joined by one space. */
function locator(lines: readonly string[]): (offset: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}
