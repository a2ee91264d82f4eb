import { chooseDock, type Dock, EDGE_WIDTH } from './dock';
import styles from './sidebar-frame.css?inline';

/** The element that holds all that is added to a page. */
export const SIDEBAR_HOST = 'sidelight-sidebar';

/** What the frame needs from the extension. */
export interface SidebarFrameOptions {
  /** Address of the sidebar's page inside the extension. */
  readonly source: string;
  /** What the collapsed tab says. */
  readonly tabText: string;
  readonly collapsed: boolean;
  /** The page is there to watch a video: a column beside the player is the place. */
  readonly isWatchPage: boolean;
  /** Tells that the reader collapsed or opened it. */
  readonly onCollapse: (collapsed: boolean) => void;
  /** Its end takes the frame away. */
  readonly signal: AbortSignal;
}

/** A mounted sidebar. */
export interface SidebarFrame {
  isOpen(): boolean;
  /** Opens it and puts the keyboard into it. */
  open(): void;
  collapse(): void;
}

/**
 * The one owner of what is added to a page: a host element with a closed shadow root that holds the frame.
 * The frame's document belongs to the extension, so neither its text nor its keys reach the page.
 */
export function mountSidebarFrame(page: Document, options: SidebarFrameOptions): SidebarFrame {
  const { signal, onCollapse } = options;
  const focusedBefore = page.activeElement;
  const host = page.createElement(SIDEBAR_HOST);
  const box = page.createElement('div');
  const frame = createFrame(page, options);
  const tab = createTab(page, options.tabText);
  box.append(tab, frame);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(createStyle(page), box);
  frame.addEventListener('load', () => root.activeElement === frame && focusAnew(frame));

  let wanted = options.collapsed ? 'tab' : 'open';
  // Where it would cover a video or a narrow page, only a press on the tab opens the sidebar.
  let mayCover = false;
  const isCollapsed = (dock: Dock) => wanted === 'tab' || (dock.kind === 'edge' && dock.covers && !mayCover);
  const arrange = () => {
    const dock = chooseDock(page, options.isWatchPage);
    arrangeBox(page, host, box, dock, isCollapsed(dock));
  };
  const open = () => {
    wanted = 'open';
    mayCover = true;
    arrange();
    onCollapse(false);
    frame.focus();
  };
  const collapse = () => {
    wanted = 'tab';
    arrange();
    onCollapse(true);
    tab.focus();
  };

  arrange();
  keepArranged(page, arrange, signal);
  keepKeysInside(host);
  tab.addEventListener('click', open);
  signal.addEventListener('abort', () => takeAway(host, focusedBefore));
  return { isOpen: () => !isCollapsed(chooseDock(page, options.isWatchPage)), open, collapse };
}

/** Chromium forgets that a frame has the focus when its document comes from another process. */
function focusAnew(frame: HTMLIFrameElement): void {
  frame.blur();
  frame.focus();
}

function arrangeBox(page: Document, host: HTMLElement, box: HTMLElement, dock: Dock, collapsed: boolean): void {
  box.hidden = page.fullscreenElement !== null;
  // The layout of a full screen is no place to move to: in Firefox, moving loads the frame anew.
  if (box.hidden) return;
  place(host, dock, page);
  box.className = dock.kind;
  box.toggleAttribute('data-collapsed', collapsed);
  if (dock.kind === 'column') return;
  box.style.setProperty('--top', `${dock.top}px`);
  box.style.setProperty('--height', `${dock.bottom - dock.top}px`);
}

/** The keyboard goes back to where it was, if it was in the sidebar. */
function takeAway(host: HTMLElement, focusedBefore: Element | null): void {
  const hadFocus = host.ownerDocument.activeElement === host;
  host.remove();
  if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus();
}

function createFrame(page: Document, { source }: SidebarFrameOptions): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.src = source;
  frame.title = 'Sidelight';
  // A page of another origin lets nothing in it write to the clipboard; citing does, at a click.
  frame.allow = 'clipboard-write';
  return frame;
}

/** The button that stands for a collapsed sidebar. */
export function createTab(page: Document, text: string): HTMLButtonElement {
  const tab = page.createElement('button');
  tab.type = 'button';
  tab.textContent = text;
  return tab;
}

/** The style of all that is added, for its shadow root. */
export function createStyle(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = `${styles}\n:host { --edge-width: ${EDGE_WIDTH}px; }`;
  return style;
}

/** Puts the host first in a column, or last in the page. It moves only when its place really is another. */
function place(host: HTMLElement, dock: Dock, page: Document): void {
  const parent: MovingParent = dock.kind === 'column' ? dock.column : page.documentElement;
  if (host.parentElement === parent) return;
  const before = dock.kind === 'column' ? parent.firstChild : null;
  if (host.isConnected && parent.moveBefore) parent.moveBefore(host, before);
  else parent.insertBefore(host, before);
}

/** `moveBefore` keeps a frame alive that `insertBefore` loads anew; in Chromium since 133, in Firefox since 144. */
type MovingParent = Element & { moveBefore?(node: Node, before: Node | null): void };

/** Keeps the place right while the window, the layout or the fullscreen state changes. */
function keepArranged(page: Document, arrange: () => void, signal: AbortSignal): void {
  let waiting = 0;
  const soon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(arrange);
  };
  const options = { signal, passive: true };
  page.addEventListener('fullscreenchange', arrange, options);
  page.addEventListener('scroll', soon, options);
  const observer = new ResizeObserver(soon);
  observer.observe(page.documentElement);
  const video = page.querySelector('video');
  if (video) observer.observe(video);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
  });
}

/** Keys pressed on the tab are the reader's to Sidelight, not shortcuts of the page. */
function keepKeysInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
}
