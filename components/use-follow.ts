import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { endScroll, hasArrived, isScrolledByPage, letSettle, scrollList } from './scrolling';

export interface Following {
  /** False after the reader took the list over, until they ask to follow again. */
  readonly isFollowing: boolean;
  readonly follow: () => void;
}

/** Keys that scroll a list. */
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/**
 * Keeps the lit entry of a list in view. Whatever the reader does to the list (scrolling by wheel, finger, key or bar,
 * or moving the focus in it) ends that at once.
 *
 * @param lit id of the entry that is lit, null when none is.
 * @param content what the list shows: while that changes, the list may move by itself.
 */
export function useFollow(
  list: RefObject<HTMLElement | null>,
  lit: string | null,
  content: readonly unknown[],
): Following {
  const [isFollowing, setFollowing] = useState(true);

  useEffect(() => {
    const controller = new AbortController();
    if (list.current) watchReader(list.current, () => setFollowing(false), controller.signal);
    return () => controller.abort();
  }, []);

  useLayoutEffect(() => {
    if (list.current) letSettle(list.current);
  }, [lit, ...content]);

  useLayoutEffect(() => {
    if (isFollowing && lit && list.current) bringIntoView(list.current);
  }, [isFollowing, lit]);

  return { isFollowing, follow: () => setFollowing(true) };
}

function watchReader(list: HTMLElement, takeOver: () => void, signal: AbortSignal): void {
  const byReader = () => {
    endScroll(list);
    takeOver();
  };
  const options = { signal, passive: true };
  for (const type of ['wheel', 'touchmove', 'focusin']) list.addEventListener(type, byReader, options);
  list.addEventListener('keydown', ({ key }) => SCROLL_KEYS.has(key) && byReader(), options);
  // The scroll bar sends no event of its own.
  list.addEventListener('scroll', () => !isScrolledByPage(list) && takeOver(), options);
  list.addEventListener('scrollend', () => hasArrived(list) && endScroll(list), options);
}

/** An entry that is fully in view stays where it is. Smooth or not: the style sheet knows who wants less motion. */
function bringIntoView(list: HTMLElement): void {
  const entry = list.querySelector('[aria-current]');
  if (!entry) return;
  const heading = entry.closest('section')?.firstElementChild?.clientHeight ?? 0;
  const [box, view] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
  const isSeen = box.top >= view.top + heading && box.bottom <= view.bottom;
  if (!isSeen) scrollList(list, list.scrollTop + box.top - view.top - heading, 'auto');
}
