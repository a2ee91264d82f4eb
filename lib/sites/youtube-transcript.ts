import type { Caption } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { captionAt, secondsOf } from './timed-text';
import { oneLine } from './untrusted';

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

/**
 * The captions of a transcript panel that the page already shows. The panel is neither opened nor asked for.
 *
 * @param leftover mark of a panel that is another video's, see {@link panelMark}.
 */
export function panelCaptions(document: Document, leftover = ''): Caption[] {
  if (leftover !== '' && panelMark(document) === leftover) return [];
  for (const design of DESIGNS) {
    const captions = linesOf(document, design)
      .slice(0, PAGE_LIMITS.captions)
      .flatMap((line) => captionOf(line, design));
    if (captions.length > 0) return captions;
  }
  return [];
}

/**
 * A text that changes when the lines of the panel do; empty without lines. No line names its video, and the panel of the
 * last video can stay: what is there when a view begins inside the page belongs to the view before.
 */
export function panelMark(document: Document): string {
  const lines = DESIGNS.flatMap((design) => linesOf(document, design));
  const ends = [lines[0], lines.at(-1)].map((line) => oneLine(line?.textContent ?? ''));
  return lines.length === 0 ? '' : `${lines.length} ${ends.join(' ')}`;
}

/** How many lines the panel shows; they stream in. */
export function countPanelLines(document: Document): number {
  return DESIGNS.reduce((count, design) => count + linesOf(document, design).length, 0);
}

const linesOf = (document: Document, { line }: PanelDesign) => [...document.querySelectorAll(line)];

function captionOf(line: Element, design: PanelDesign): Caption[] {
  // Either can be missing: lines stream in, and chapter headings stand between them.
  const start = secondsOf(line.querySelector(design.time)?.textContent ?? '');
  return captionAt(start, line.querySelector(design.text)?.textContent);
}
