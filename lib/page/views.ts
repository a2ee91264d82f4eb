/** One stay on one address of a tab. Everything that belongs to it hangs on its signal. */
export interface PageView {
  readonly url: URL;
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
 * before is aborted first. The hash is no part of an address here.
 *
 * YouTube commits the address before its data: there the site's own event decides (`yt-navigate-finish`,
 * seen in 2026), and `yt-navigate-start` ends the old view, so that nothing of the last video stays.
 */
export function watchViews(page: Window, lifetime: AbortSignal, start: (view: PageView) => void): void {
  let current: { readonly address: string; readonly controller: AbortController } | null = null;

  const leave = () => {
    current?.controller.abort();
    current = null;
  };
  const arrive = () => {
    const url = new URL(page.location.href);
    const address = url.origin + url.pathname + url.search;
    if (lifetime.aborted || current?.address === address) return;
    leave();
    const controller = new AbortController();
    current = { address, controller };
    start({ url, signal: controller.signal });
  };

  const options = { signal: lifetime };
  lifetime.addEventListener('abort', leave);
  page.document.addEventListener('yt-navigate-start', leave, options);
  page.document.addEventListener('yt-navigate-finish', arrive, options);
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
