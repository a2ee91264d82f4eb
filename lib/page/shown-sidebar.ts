import type { DockChoice } from '../core/placement';
import type { Surroundings } from '../core/tab-state';
import { isBadgeOnly } from '../sites/addresses';
import { videoIdOf } from '../sites/youtube-video';
import type { ExtensionSide } from './companion';
import type { SidebarFrame } from './sidebar-frame';
import type { PageView } from './views';

/** The sidebar of one page view: in the page or not, and where. Beside Shorts there is none. */
export class ShownSidebar {
  readonly #page: Document;
  readonly #view: PageView;
  readonly #extension: ExtensionSide;
  /** What its tab says when it is collapsed. */
  tabText = '';
  #frame: SidebarFrame | null = null;
  #closing = new AbortController();

  constructor(page: Document, view: PageView, extension: ExtensionSide) {
    this.#page = page;
    this.#view = view;
    this.#extension = extension;
  }

  isShown(): boolean {
    return this.#frame !== null;
  }

  isOpen(): boolean {
    return this.#frame?.isOpen() ?? false;
  }

  /** Shows it as the reader left it on this site; not where the browser's own panel shows the same. */
  async showAsLeft(): Promise<void> {
    if (this.#frame) return;
    const surroundings = await this.#extension.surroundings();
    const inPanel = surroundings.placement.dock === 'panel';
    if (inPanel && surroundings.panelOpen) return;
    // A panel that is closed leaves a tab in its stead.
    await this.#mount(surroundings, inPanel || (await this.#extension.isCollapsed()));
  }

  /** Shows it on the reader's wish, and goes into it. */
  async open(): Promise<void> {
    if (!this.#frame) await this.#mount(await this.#extension.surroundings(), false);
    this.#frame?.open();
  }

  collapse(): void {
    this.#frame?.collapse();
  }

  takeAway(): void {
    this.#closing.abort();
    this.#frame = null;
  }

  /** Where the reader wants it on this site. */
  async dockChoice(): Promise<DockChoice> {
    return (await this.#extension.surroundings()).placement.dock;
  }

  /** Puts it into another dock; in the browser's own panel it is not in the page. */
  async placeIn(dock: DockChoice): Promise<void> {
    const { placement } = await this.#extension.surroundings();
    await this.#extension.setPlacement({ ...placement, dock });
    if (dock === 'panel') {
      this.takeAway();
      return;
    }
    this.#frame?.placeIn(dock);
    await this.open();
  }

  async #mount({ placement, words }: Surroundings, collapsed: boolean): Promise<void> {
    const { mountSidebarFrame } = await this.#extension.loadResident();
    if (this.#frame || this.#view.signal.aborted || isBadgeOnly(this.#view.url)) return;
    this.#closing = new AbortController();
    this.#frame = mountSidebarFrame(this.#page, {
      source: this.#extension.sidebarAddress(),
      theme: this.#extension.theme(),
      tabText: this.tabText,
      words,
      placement,
      isWatchPage: videoIdOf(this.#view.url) !== null,
      collapsed,
      onCollapse: (now) => this.#extension.setCollapsed(now),
      onPlacement: (now) => this.#extension.setPlacement(now),
      signal: AbortSignal.any([this.#view.signal, this.#closing.signal]),
    });
  }
}
