import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ArchiveSummary, ToldStory } from './archive/archive';
import type { Browsed, BrowseQuery } from './archive/browse';
import type { Facets } from './archive/facets';
import type { Sample } from './archive/sample';
import type { CountedStory, ToldEntry, ToldName } from './archive/told';
import type { Entity } from './core/entry';
import type { DockChoice, Placement } from './core/placement';
import type { QuietWish } from './core/quiet';
import type { PageReport, ReportAnswer, Surroundings, TabState, TranscriptOutcome } from './core/tab-state';
import type { Judgement } from './judge-entry';
import type { Marking } from './mark-in-tab';
import type { SearchHit, SearchQuery } from './search/entry-index';

/**
 * Everything that one part of the extension asks of another. Each message can be repeated without harm:
 * the background may have been stopped before it and after it.
 */
interface Protocol {
  /** Page to background: what one look at a page gave. */
  reportPage(report: PageReport): ReportAnswer;
  /** Page to background: put the readers of all sites into this tab; see `resident-reader.ts`. */
  injectReader(): void;
  /** Page to background: run the slow reader in this tab and answer the article's text, empty if it finds none. */
  readSlowly(): string;
  /** Own page to background: what is known about a tab; without a number, about the tab that the asking page sits in. */
  tabState(tabId?: number): TabState;
  /** Own page to background: entries for a reader's words. */
  search(query: SearchQuery): readonly SearchHit[];
  /** Own page to background: a story with its entries in order; null when there is none of this name. */
  story(id: string): ToldStory | null;
  /** Own page to background: how much the archive holds. */
  archiveSummary(): ArchiveSummary;
  /** Own page to background: the calendar days that entries begin or end on, in order. */
  coveredDays(): readonly string[];
  /** Own page to background: an entry is not, or is again, related to the page; without a number, around the asking one. */
  judgeEntry(judgement: Judgement): void;
  /** Own page to background: mark words in the page, none to clear; answers how often they stand there. */
  markWords(marking: Marking): number;
  /** Own page to background: entries that pass, and how they lie in time. */
  browse(query: BrowseQuery): Browsed;
  /** Own page to background: what there is to filter by. */
  facets(): Facets;
  /** Own page to background: an entry with its stories, names and neighbours; null when there is none of this id. */
  entry(id: string): ToldEntry | null;
  /** Own page to background: everything with a person, place or other name; null when it is not known. */
  name(id: string): ToldName | null;
  /** Own page to background: every name and every story of the archive. */
  names(): readonly Entity[];
  stories(): readonly CountedStory[];
  /** Own page to background: what the sidebar would show beside an imagined page. */
  sample(): Sample;
  /** Own page to background: the hosts that the background asked for anything; see `contacted-hosts.ts`. */
  contactedHosts(): readonly string[];
  /** Own page to background: show a place in the library, named by the hash of its address, in a new tab. */
  openLibrary(hash: string): void;
  /** Popup to background: read this tab now, though its site is not on the list. */
  checkPage(tabId: number): void;
  /** Own page to background: leave a site alone, or no longer. */
  setQuiet(wish: QuietWish): void;

  /**
   * Own page or background to page: show the sidebar, leave only its tab, or take it away. A sidebar inside the page
   * sends these and `seek` to the background, which passes them on to the page around it.
   */
  showSidebar(): void;
  collapseSidebar(): void;
  hideSidebar(): void;
  toggleSidebar(): void;
  /** Page to background: how is the sidebar to stand here? */
  surroundings(): Surroundings;
  /** Sidebar to page: stand in another dock from now on. */
  placeSidebar(dock: DockChoice): void;
  /** Sidebar to page: in which dock does the sidebar stand on this site? */
  dockChoice(): DockChoice;
  /** Page to background: where its reader left the sidebar. */
  rememberPlacement(placement: Placement): void;
  /** Background to the frames of a tab: there is news of the page. */
  stateChanged(): void;
  /** Background to page: mark these words. */
  markInPage(words: readonly string[]): number;
  /** Background to page: look again; `asked` as in {@link PageReport}. */
  readPage(asked: boolean): void;
  /** Background to page: the access to it was taken back, go. */
  leavePage(): void;
  /** Own page to page: open the video's transcript, read it, and put the page back; passed on as `seek` is. */
  readTranscript(): TranscriptOutcome;
  /** Sidebar to page: continue the page's video from this second; answers the one it was at, null if it stayed there. */
  seek(second: number): number | null;
  /** Sidebar to page: the second at which the page's video is; null when nothing that is followed plays. */
  playbackSecond(): number | null;
  /**
   * Page to background and panels, background on to the sidebar in the page: the video has come to a second at which
   * what it talks about changes.
   */
  playing(second: number): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
