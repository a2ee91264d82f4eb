import { PAGE_LIMITS } from '../core/page-limits';
import type { DockChoice, Placement } from '../core/placement';
import type { NamedSpan, PageReport, ReportAnswer, Surroundings, TranscriptOutcome } from '../core/tab-state';
import { mayBeRead } from '../sites/addresses';
import { betterText } from '../sites/better-text';
import { isPlainFront } from '../sites/plain-front';
import type { Reading } from '../sites/site';
import { videoIdOf } from '../sites/youtube-video';
import { afterPause } from './after-pause';
import { watchCaptions } from './caption-watch';
import { Playback } from './playback';
import type { Resident } from './resident-reader';
import { seekVideo } from './seek';
import type { SeekBarMarks } from './seek-bar';
import { ShownSidebar } from './shown-sidebar';
import type { Theme } from './theme';
import { openTranscript } from './transcript-panel';
import { ViewReader } from './view-reader';
import type { PageView } from './views';

/** What a companion asks of the rest of the extension. */
export interface ExtensionSide {
  report(report: PageReport): Promise<ReportAnswer>;
  /** The readers of all sites and the sidebar's frame; they come into a page when they are first wanted. */
  loadResident(): Promise<Resident>;
  /** The article's text by the slow reader. */
  readSlowly(): Promise<string>;
  /** Address of the sidebar's page. */
  sidebarAddress(): string;
  /** Whether the reader left the sidebar collapsed. */
  isCollapsed(): Promise<boolean>;
  setCollapsed(collapsed: boolean): void;
  /** How the sidebar is to stand on this site. */
  surroundings(): Promise<Surroundings>;
  setPlacement(placement: Placement): Promise<void>;
  /** The page's own light or dark, where it has a switch that is known. */
  theme(): Theme | null;
  /** Tells the sidebars that what the video talks about has changed. */
  tellPlaying(second: number): void;
}

/** Captions come in several parts: after this many ms without another one the page is looked at again. */
const CAPTIONS_SETTLE = 500;

/** Accompanies one page view: reads the page, reports it, and shows the sidebar when it has something to say. */
export class Companion {
  readonly #page: Document;
  readonly #view: PageView;
  readonly #extension: ExtensionSide;
  readonly #reader: ViewReader;
  /** Lines of captions in the last report; `null` before the first one of a page. */
  #captions: number | null = null;
  /** The reader closed the sidebar of this view, or called it: then nothing else opens or closes it. */
  #decided: 'closed' | 'called' | null = null;
  readonly #playback: Playback;
  #marks: SeekBarMarks | null = null;
  /** Counts the readings of this view: only the last one goes on. */
  #run = 0;
  readonly #sidebar: ShownSidebar;

  constructor(page: Document, view: PageView, extension: ExtensionSide) {
    this.#page = page;
    this.#view = view;
    this.#extension = extension;
    this.#sidebar = new ShownSidebar(page, view, extension);
    this.#playback = new Playback(page, extension.tellPlaying, view.signal);
    const lookSoon = afterPause(CAPTIONS_SETTLE, () => this.#lookAgain(), view.signal);
    this.#reader = new ViewReader(page, view, extension.loadResident, lookSoon);
  }

  /** @param asked the reader wants this page read, whatever its address and however doubtful an article it is. */
  async read(asked = false): Promise<void> {
    const { url, signal } = this.#view;
    if (!asked && !mayBeRead(url)) return this.#forgetLastView();
    if (!asked && this.#isPlainFront()) return void (await this.#report({ status: 'not-an-article', url: url.href }));
    // A frame is made anew with each state: it goes, and comes back.
    const wasShown = this.#sidebar.isShown();
    this.#sidebar.takeAway();
    const run = ++this.#run;
    const isOver = () => signal.aborted || run !== this.#run;
    const { quiet } = await this.#report({ status: 'reading', url: url.href, asked });
    if (quiet || isOver()) return;
    const reading = await this.#reader.read(asked);
    if (isOver()) return;
    const { related } = await this.#report(await this.#reportOf(reading));
    if (isOver()) return;
    if (reading.kind === 'page' && reading.page.kind === 'video') {
      this.#captions ??= reading.page.captions.length;
      watchCaptions(this.#page, () => this.#lookAgain(), signal);
    }
    if (related > 0 || wasShown) await this.#sidebar.showAsLeft();
  }

  /** Shows the sidebar on the reader's wish, and goes into it. */
  async show(): Promise<void> {
    this.#decided = 'called';
    await this.#sidebar.open();
  }

  isShown(): boolean {
    return this.#sidebar.isShown();
  }

  /** Leaves only its tab. */
  collapse(): void {
    this.#sidebar.collapse();
  }

  /** Takes the sidebar away from this view; it can be asked for again. */
  hide(): void {
    this.#decided = 'closed';
    this.#sidebar.takeAway();
  }

  async toggle(): Promise<void> {
    if (this.#sidebar.isOpen()) this.hide();
    else await this.show();
  }

  /** Where the reader wants the sidebar on this site. */
  dockChoice(): Promise<DockChoice> {
    return this.#sidebar.dockChoice();
  }

  /** Puts the sidebar into another dock, on the reader's wish. */
  async placeIn(dock: DockChoice): Promise<void> {
    this.#decided = dock === 'panel' ? 'closed' : 'called';
    await this.#sidebar.placeIn(dock);
  }

  /** The second at which the view's video is, null when it is not followed. */
  playbackSecond(): number | null {
    return this.#playback.second();
  }

  /** Opens the page's transcript, reads it and puts the page back as it was. */
  async readTranscript(): Promise<TranscriptOutcome> {
    const putBack = await openTranscript(this.#page, this.#view.signal);
    if (!putBack) return 'none';
    try {
      await this.#lookAgain();
      return (this.#captions ?? 0) > 0 ? 'read' : 'empty';
    } finally {
      putBack();
    }
  }

  /** Markup of a page that was reached inside another may still be that one's. */
  #isPlainFront(): boolean {
    const { url, inside } = this.#view;
    return !inside && videoIdOf(url) === null && isPlainFront(this.#page);
  }

  /** The tab still stands for the page that was left, unless this one was loaded anew. */
  async #forgetLastView(): Promise<void> {
    if (this.#view.inside) await this.#report({ status: 'not-an-article', url: this.#view.url.href });
  }

  async #reportOf(reading: Reading): Promise<PageReport> {
    const url = this.#view.url.href;
    if (reading.kind !== 'page') return { status: reading.kind === 'unsure' ? 'unsure' : 'not-an-article', url };
    if (!reading.thin) return { status: 'read', url, page: reading.page };
    const slow = (await this.#extension.readSlowly()).slice(0, PAGE_LIMITS.text);
    return { status: 'read', url, page: { ...reading.page, text: betterText(reading.page.text, slow) } };
  }

  async #report(report: PageReport): Promise<ReportAnswer> {
    const answer = await this.#extension.report(report);
    this.#sidebar.tabText = answer.tabText;
    if (this.#view.signal.aborted) return answer;
    this.#playback.follow(answer.spans);
    await this.#markSeekBar(answer.spans);
    return answer;
  }

  async #markSeekBar(spans: readonly NamedSpan[]): Promise<void> {
    if (spans.length === 0 && !this.#marks) return;
    const { SeekBarMarks } = await this.#extension.loadResident();
    const { signal } = this.#view;
    if (signal.aborted) return;
    this.#marks ??= new SeekBarMarks(this.#page, (second) => seekVideo(this.#page, second), signal);
    this.#marks.show(spans);
  }

  /** Reports a video again when it has more captions by now. What is shown changes in its place. */
  async #lookAgain(): Promise<void> {
    if (this.#captions === null || this.#view.signal.aborted) return;
    const reading = await this.#reader.readAgain();
    if (reading.kind !== 'page' || reading.page.captions.length <= this.#captions) return;
    this.#captions = reading.page.captions.length;
    const { related } = await this.#report({ status: 'read', url: this.#view.url.href, page: reading.page });
    if (this.#view.signal.aborted) return;
    // A sidebar that stays hears from the background that there is news.
    if (related === 0 && this.#decided !== 'called') this.#sidebar.takeAway();
    else if (this.#decided === null) await this.#sidebar.showAsLeft();
  }
}
