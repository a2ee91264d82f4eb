/** Where lists are on their way to, of which the page itself, not its reader, began the scrolling. */
const targets = new WeakMap<Element, number>();
/** Lists whose content has just changed. */
const settling = new WeakSet<Element>();
/** A scroll ends within this many px of where it was to end. */
const NEAR = 2;

/** Scrolls a list to a place, in px; nothing of the page around a frame moves, as it would by `scrollIntoView`. */
export function scrollList(list: Element, top: number, behavior: ScrollBehavior): void {
  const target = Math.max(0, Math.min(top, list.scrollHeight - list.clientHeight));
  if (isAt(list, target)) return;
  targets.set(list, target);
  list.scrollTo({ top: target, behavior });
}

/** Whether the scrolling that a list is in was begun by the page itself. */
export function isScrolledByPage(list: Element): boolean {
  return targets.has(list) || settling.has(list);
}

/** The content of a list has changed: until that is drawn, the browser may move the list to keep its reader's place. */
export function letSettle(list: Element): void {
  settling.add(list);
  requestAnimationFrame(() => requestAnimationFrame(() => settling.delete(list)));
}

/** A scrolling of the page itself has come to its end, or gives way to the reader. */
export function endScroll(list: Element): void {
  targets.delete(list);
}

/** Whether a list has come to where the page itself was scrolling it. */
export function hasArrived(list: Element): boolean {
  const target = targets.get(list);
  return target !== undefined && isAt(list, target);
}

const isAt = (list: Element, top: number) => Math.abs(list.scrollTop - top) < NEAR;

/** Puts a card at the top of its list, under the heading of its group. */
export function openAt(item: HTMLElement | null): void {
  const list = item?.closest('main');
  if (!item || !list) return;
  const heading = item.closest('section')?.firstElementChild?.clientHeight ?? 0;
  scrollList(list, item.offsetTop - heading, 'instant');
}
