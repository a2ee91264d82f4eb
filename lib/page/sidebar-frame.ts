import type { Placement } from '../core/placement';
import { arrange, watchLayout } from './arrange';
import { chooseDock, type Dock } from './dock';
import { bindGrips } from './frame-grips';
import { type FrameParts, type FrameTexts, makeFrameParts } from './frame-parts';

/** What the frame needs from the extension. */
export interface SidebarFrameOptions extends FrameTexts {
  readonly collapsed: boolean;
  /** The page is there to watch a video: a column beside the player is the place. */
  readonly isWatchPage: boolean;
  /** Where the reader wants it on this site. */
  readonly placement: Placement;
  /** Tells that the reader collapsed or opened it. */
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onPlacement: (placement: Placement) => void;
  /** Its end takes the frame away. */
  readonly signal: AbortSignal;
}

/** A mounted sidebar. */
export interface SidebarFrame {
  isOpen(): boolean;
  /** Opens it and puts the keyboard into it. */
  open(): void;
  collapse(): void;
  /** Puts it into another dock, without loading it anew. */
  placeIn(dock: Placement['dock']): void;
}

/**
 * The one owner of what is added to a page: a host element with a closed shadow root that holds the frame.
 * The frame's document belongs to the extension, so neither its text nor its keys reach the page.
 */
export function mountSidebarFrame(page: Document, options: SidebarFrameOptions): SidebarFrame {
  const mounted = new MountedFrame(page, options);
  options.signal.addEventListener('abort', () => mounted.takeAway());
  return mounted;
}

class MountedFrame implements SidebarFrame {
  readonly #page: Document;
  readonly #options: SidebarFrameOptions;
  readonly #parts: FrameParts;
  readonly #focusedBefore: Element | null;
  #placement: Placement;
  #wanted: 'tab' | 'open';
  /** Where it would cover a video or a narrow page, only a press on the tab opens the sidebar. */
  #mayCover = false;

  constructor(page: Document, options: SidebarFrameOptions) {
    this.#page = page;
    this.#options = options;
    this.#focusedBefore = page.activeElement;
    this.#placement = options.placement;
    this.#wanted = options.collapsed ? 'tab' : 'open';
    this.#parts = makeFrameParts(page, options);
    this.#arrange();
    watchLayout(page, () => this.#arrange(), options.signal);
    this.#listen();
  }

  isOpen(): boolean {
    return !this.#isCollapsed(this.#dock());
  }

  open(): void {
    this.#wanted = 'open';
    this.#mayCover = true;
    this.#arrange();
    this.#options.onCollapse(false);
    this.#parts.frame.focus();
  }

  collapse(): void {
    this.#wanted = 'tab';
    this.#place({ withoutTab: false });
    this.#options.onCollapse(true);
    this.#parts.tab.focus();
  }

  placeIn(dock: Placement['dock']): void {
    this.#place({ dock });
  }

  /** The keyboard goes back to where it was, if it was in the sidebar. */
  takeAway(): void {
    const hadFocus = this.#page.activeElement === this.#parts.host;
    this.#parts.host.remove();
    if (hadFocus) this.#leave();
  }

  #listen(): void {
    const { host, root, frame, tab, removeTab } = this.#parts;
    frame.addEventListener('load', () => root.activeElement === frame && focusAnew(frame));
    bindGrips(this.#page, this.#parts, {
      dock: () => this.#dock(),
      placement: () => this.#placement,
      preview: (change) => this.#preview(change),
      remember: () => this.#options.onPlacement(this.#placement),
    });
    tab.addEventListener('click', () => this.open());
    removeTab.addEventListener('click', () => {
      this.#place({ withoutTab: true });
      this.#leave();
    });
    host.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#leave());
    keepKeysInside(host);
  }

  #leave(): void {
    if (this.#focusedBefore instanceof HTMLElement) this.#focusedBefore.focus();
  }

  #place(change: Partial<Placement>): void {
    this.#preview(change);
    this.#options.onPlacement(this.#placement);
  }

  #preview(change: Partial<Placement>): void {
    this.#placement = { ...this.#placement, ...change };
    this.#arrange();
  }

  #arrange(): void {
    const dock = this.#dock();
    arrange(this.#page, this.#parts, dock, this.#isCollapsed(dock), this.#placement);
  }

  #dock(): Dock {
    return chooseDock(this.#page, this.#options.isWatchPage, this.#placement);
  }

  #isCollapsed(dock: Dock): boolean {
    const covers = dock.kind === 'sheet' || (dock.kind === 'edge' && dock.covers);
    return this.#wanted === 'tab' || (covers && !this.#mayCover);
  }
}

/** Chromium forgets that a frame has the focus when its document comes from another process. */
function focusAnew(frame: HTMLIFrameElement): void {
  frame.blur();
  frame.focus();
}

/** Keys pressed on the buttons are the reader's to Sidelight, not shortcuts of the page. */
function keepKeysInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
}
