import { countPanelLines } from '../sites/youtube-transcript';

/** YouTube's elements around the transcript, found without words of any language; seen 2026-08. */
const DESCRIPTION = '#description-inline-expander';
const OPEN_BUTTON = 'ytd-video-description-transcript-section-renderer button';
const SHOWN_PANEL = 'ytd-engagement-panel-section-list-renderer[visibility="ENGAGEMENT_PANEL_VISIBILITY_EXPANDED"]';
const CLOSE_BUTTON = '#visibility-button button';

const PAUSE = 250;
/** Pauses until a button counts as missing, and a panel as empty. */
const PATIENCE = { button: 8, lines: 40 } as const;

/**
 * Opens YouTube's own transcript panel and waits until its lines are all there. Only on a reader's click: the page then
 * fetches the transcript, as it does on a click on its own button.
 *
 * @returns what puts everything back as it was; `null` where the video has no transcript.
 */
export async function openTranscript(page: Document, signal: AbortSignal): Promise<(() => void) | null> {
  if (countPanelLines(page) > 0) return () => {};
  const putScrollBack = rememberScroll(page);
  const shownBefore = new Set(page.querySelectorAll(SHOWN_PANEL));
  const expand = clickIfShown(page.querySelector(`${DESCRIPTION} #expand`));
  const putBack = () => {
    for (const panel of page.querySelectorAll(SHOWN_PANEL)) {
      if (!shownBefore.has(panel)) click(panel.querySelector(CLOSE_BUTTON));
    }
    if (expand) click(page.querySelector(`${DESCRIPTION} #collapse`));
    putScrollBack();
  };
  await until(() => page.querySelector(OPEN_BUTTON) !== null, PATIENCE.button, signal);
  if (!click(page.querySelector(OPEN_BUTTON))) {
    putBack();
    return null;
  }
  let last = 0;
  const isStill = () => {
    const count = countPanelLines(page);
    const still = count > 0 && count === last;
    last = count;
    return still;
  };
  await until(isStill, PATIENCE.lines, signal);
  return putBack;
}

/** Whether there was something to click: any part can be missing where the design is another. */
function click(element: Element | null): boolean {
  if (element instanceof HTMLElement) element.click();
  return element instanceof HTMLElement;
}

/** The button of a description that is expanded already stays in the page, hidden. */
function clickIfShown(element: Element | null): boolean {
  return element instanceof HTMLElement && element.checkVisibility() && click(element);
}

function rememberScroll(page: Document): () => void {
  const { scrollX = 0, scrollY = 0 } = page.defaultView ?? {};
  const focused = page.activeElement;
  return () => {
    page.defaultView?.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    if (focused instanceof HTMLElement && focused !== page.activeElement) focused.focus({ preventScroll: true });
  };
}

async function until(isSo: () => boolean, patience: number, signal: AbortSignal): Promise<void> {
  for (let left = patience; left > 0 && !isSo() && !signal.aborted; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
