import type { Caption } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { lineOf } from './untrusted';

/** A design of the transcript panel: how its lines, their times and texts are found. */
interface PanelDesign {
  readonly line: string;
  readonly time: string;
  readonly text: string;
}

/** Both designs are served side by side, per video; seen 2026-08. */
const DESIGNS: readonly PanelDesign[] = [
  {
    line: 'transcript-segment-view-model',
    time: '.ytwTranscriptSegmentViewModelTimestamp',
    text: 'span[role="text"]',
  },
  { line: 'ytd-transcript-segment-renderer', time: '.segment-timestamp', text: '.segment-text' },
];

/** The captions beyond the end of a video by more than this are another video's. */
const SECONDS_OF_GRACE = 10;

/**
 * The captions of a transcript panel that the page already shows. The panel is neither opened nor asked for.
 * `lengthSeconds` of the video tells a panel left over from a longer video; 0 when it is not known.
 */
export function shownCaptions(document: Document, lengthSeconds: number): Caption[] {
  for (const design of DESIGNS) {
    const lines = [...document.querySelectorAll(design.line)].slice(0, PAGE_LIMITS.captions);
    const captions = lines.flatMap((line) => captionOf(line, design));
    const isOfAnotherVideo =
      lengthSeconds > 0 && captions.some((caption) => caption.start > lengthSeconds + SECONDS_OF_GRACE);
    if (captions.length > 0 && !isOfAnotherVideo) return captions;
  }
  return [];
}

function captionOf(line: Element, design: PanelDesign): Caption[] {
  // Either can be missing: lines stream in, and chapter headings stand between them.
  const start = secondsOf(line.querySelector(design.time)?.textContent ?? '');
  const text = lineOf(line.querySelector(design.text)?.textContent, 1_000);
  return start === null || text === '' ? [] : [{ start, text }];
}

/** Seconds of a clock as YouTube writes it: `0:07`, `12:34`, `1:02:03`. */
function secondsOf(clock: string): number | null {
  if (!/^\s*\d{1,3}(?::\d\d){1,2}\s*$/.test(clock)) return null;
  return clock.split(':').reduce((seconds, part) => 60 * seconds + Number(part), 0);
}
