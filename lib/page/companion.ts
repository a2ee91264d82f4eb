import { PAGE_LIMITS } from '../core/page-limits';
import type { PageReport, ReportAnswer } from '../core/tab-state';
import { mayBeRead } from '../sites/addresses';
import type { Reading } from '../sites/site';
import { videoIdOf } from '../sites/youtube-video';
import { lookUntilRead, type Nudge } from './look';
import { listenToPlayer } from './player-bridge';
import type { PageReader } from './resident-reader';
import { mountSidebarFrame, type SidebarFrame } from './sidebar-frame';
import type { PageView } from './views';

/** What a companion asks of the rest of the extension. */
export interface ExtensionSide {
  report(report: PageReport): Promise<ReportAnswer>;
  /** The readers of all sites; they come into a page when it is first worth reading. */
  loadReader(): Promise<PageReader>;
  /** The article's text by the slow reader. */
  readSlowly(): Promise<string>;
  /** Address of the sidebar's page. */
  readonly sidebarAddress: string;
  /** Whether the reader left the sidebar collapsed. */
  isCollapsed(): boolean;
  setCollapsed(collapsed: boolean): void;
}

/** Accompanies one page view: reads the page, reports it, and shows the sidebar when it has something to say. */
export class Companion {
  readonly #page: Document;
  readonly #view: PageView;
  readonly #extension: ExtensionSide;
  #player: string | undefined;
  #nudge: Nudge | null = null;
  #tabText = '';
  #frame: SidebarFrame | null = null;
  #closing = new AbortController();

  constructor(page: Document, view: PageView, extension: ExtensionSide) {
    this.#page = page;
    this.#view = view;
    this.#extension = extension;
    listenToPlayer(page, (json) => this.#hearPlayer(json), view.signal);
  }

  /** @param asked the reader wants this page read, whatever its address and however doubtful an article it is. */
  async read(asked = false): Promise<void> {
    const { url, signal } = this.#view;
    if (!asked && !mayBeRead(url)) return;
    // A frame does not follow changes: it goes, and comes back with the new state.
    const wasShown = this.#frame !== null;
    this.hide();
    await this.#report({ status: 'reading', url: url.href });
    const reading = await this.#look(asked);
    if (signal.aborted) return;
    const related = await this.#report(await this.#reportOf(reading));
    if (signal.aborted || this.#frame) return;
    if (related > 0 || wasShown) this.#mount(this.#extension.isCollapsed());
  }

  /** Shows the sidebar on the reader's wish, and goes into it. */
  show(): void {
    if (!this.#frame) this.#mount(false);
    this.#frame?.open();
  }

  /** Leaves only its tab. */
  collapse(): void {
    this.#frame?.collapse();
  }

  /** Takes the sidebar away from this view; it can be asked for again. */
  hide(): void {
    this.#closing.abort();
    this.#frame = null;
  }

  toggle(): void {
    if (this.#frame?.isOpen()) this.hide();
    else this.show();
  }

  async #look(asked: boolean): Promise<Reading> {
    const read = await this.#extension.loadReader();
    const once = () => read(this.#page, this.#view.url, { player: this.#player, now: Date.now(), asked });
    const takeNudge = (nudge: Nudge) => {
      this.#nudge = nudge;
    };
    return lookUntilRead(once, takeNudge, this.#view.signal);
  }

  async #reportOf(reading: Reading): Promise<PageReport> {
    const url = this.#view.url.href;
    if (reading.kind !== 'page') return { status: reading.kind === 'unsure' ? 'unsure' : 'not-an-article', url };
    if (!reading.thin) return { status: 'read', url, page: reading.page };
    const slow = (await this.#extension.readSlowly()).slice(0, PAGE_LIMITS.text);
    const text = slow.length > reading.page.text.length ? slow : reading.page.text;
    return { status: 'read', url, page: { ...reading.page, text } };
  }

  async #report(report: PageReport): Promise<number> {
    const { related, tabText } = await this.#extension.report(report);
    this.#tabText = tabText;
    return related;
  }

  #hearPlayer(json: string): void {
    this.#player = json;
    this.#nudge?.now();
  }

  #mount(collapsed: boolean): void {
    this.#closing = new AbortController();
    this.#frame = mountSidebarFrame(this.#page, {
      source: this.#extension.sidebarAddress,
      tabText: this.#tabText,
      isWatchPage: videoIdOf(this.#view.url) !== null,
      collapsed,
      onCollapse: (now) => this.#extension.setCollapsed(now),
      signal: AbortSignal.any([this.#view.signal, this.#closing.signal]),
    });
  }
}
