import type { Reading, ReadingHints } from '../sites/site';
import { panelMark } from '../sites/youtube-transcript';
import { lookUntilRead, type Nudge, onlyWhenChanged } from './look';
import { listenToPlayer } from './player-bridge';
import type { Resident } from './resident-reader';
import type { PageView } from './views';

/** Responses with captions that are kept: that of the language heard, and one before. */
const MOST_FETCHED = 2;

/** Reads the page of one view, with what the page's own player tells meanwhile. */
export class ViewReader {
  readonly #page: Document;
  readonly #view: PageView;
  readonly #loadResident: () => Promise<Resident>;
  readonly #leftover: string;
  #player: string | undefined;
  #fetched: readonly string[] = [];
  #nudge: Nudge | null = null;

  /** @param captionsCame is called at each response with captions that the page got. */
  constructor(page: Document, view: PageView, loadResident: () => Promise<Resident>, captionsCame: () => void) {
    this.#page = page;
    this.#view = view;
    this.#loadResident = loadResident;
    this.#leftover = view.inside ? panelMark(page) : '';
    const hear = {
      player: (json: string) => {
        this.#player = json;
        this.#nudge?.now();
      },
      captions: (json: string) => {
        this.#fetched = [json, ...this.#fetched].slice(0, MOST_FETCHED);
        captionsCame();
      },
    };
    listenToPlayer(page, hear, view.signal);
  }

  /** Looks until the page is there. Rejects when the readers of sites cannot come into the page. */
  async read(asked: boolean): Promise<Reading> {
    const look = onlyWhenChanged(await this.#lookWith(asked), () => this.#page.getElementsByTagName('*').length);
    const takeNudge = (nudge: Nudge) => {
      this.#nudge = nudge;
    };
    return lookUntilRead(look, takeNudge, this.#view.signal);
  }

  /** Looks once more at a page that was read. */
  async readAgain(): Promise<Reading> {
    return (await this.#lookWith(false))();
  }

  async #lookWith(asked: boolean): Promise<() => Reading> {
    const { read } = await this.#loadResident();
    const hints = (): ReadingHints => ({
      player: this.#player,
      fetched: this.#fetched,
      leftover: this.#leftover,
      now: Date.now(),
      asked,
    });
    return () => read(this.#page, this.#view.url, hints());
  }
}
