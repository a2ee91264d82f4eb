import { afterPause } from './after-pause';

/** Lines stream into a panel for a while; a look waits until they have been still for this many ms. */
const STILL = 700;

/**
 * Calls back when captions may have come into a page that shows a video: when the transcript panels change, or the text
 * tracks of its videos. The panels alone are watched, never the whole page.
 */
export function watchCaptions(page: Document, changed: () => void, signal: AbortSignal): void {
  const soon = afterPause(STILL, changed, signal);
  const observer = new MutationObserver(soon);
  // Where YouTube keeps the panels beside the player, in both designs; seen 2026-08. Other pages have none.
  const panels = page.querySelector('ytd-watch-flexy #panels, ytd-watch-grid #panels');
  if (panels) observer.observe(panels, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const video of page.querySelectorAll('video')) {
    video.textTracks?.addEventListener('change', soon, { signal });
    video.textTracks?.addEventListener('addtrack', soon, { signal });
  }
}
