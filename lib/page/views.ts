import { pageKey } from '../sites/addresses';

/** One stay on one address of a tab. Everything that belongs to it hangs on its signal. */
export interface PageView {
  readonly url: URL;
  /** The page moved here without loading anew: parts of the last view may still be in it. */
  readonly inside: boolean;
  /** Aborted when the reader moves on, and when the extension is updated. */
  readonly signal: AbortSignal;
}

/** The part of the Navigation API that is used here; in Chromium since 102, in Firefox since 147. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

const POLL_MILLISECONDS = 1_000;

/**
 * Calls back for the address at hand and for each one that the page moves to without loading anew. The view
 * before is aborted first.
 *
 * YouTube commits the address before its data: there the site's own event decides (`yt-navigate-finish`,
 * `state-navigateend` on m.youtube.com; seen in 2026), and its start ends the old view, so that nothing of the last
 * video stays.
 */
export function watchViews(page: Window, lifetime: AbortSignal, start: (view: PageView) => void): void {
  let current: { readonly key: string; readonly controller: AbortController } | null = null;
  let inside = false;

  const leave = () => {
    current?.controller.abort();
    current = null;
  };
  const arrive = () => {
    const url = new URL(page.location.href);
    const key = pageKey(url);
    if (lifetime.aborted || current?.key === key) return;
    leave();
    const controller = new AbortController();
    current = { key, controller };
    start({ url, inside, signal: controller.signal });
    inside = true;
  };

  const options = { signal: lifetime };
  lifetime.addEventListener('abort', leave);
  page.document.addEventListener('yt-navigate-start', leave, options);
  page.document.addEventListener('yt-navigate-finish', arrive, options);
  page.addEventListener('state-navigatestart', leave, options);
  page.addEventListener('state-navigateend', arrive, options);
  watchAddress(page, lifetime, arrive);
  arrive();
}

function watchAddress(page: Window, lifetime: AbortSignal, changed: () => void): void {
  const { navigation } = page as { navigation?: NavigationEvents };
  if (navigation) {
    navigation.addEventListener('navigatesuccess', changed, { signal: lifetime });
    return;
  }
  const timer = page.setInterval(changed, POLL_MILLISECONDS);
  lifetime.addEventListener('abort', () => page.clearInterval(timer));
}
