import { setTimeout as sleep } from 'node:timers/promises';
import type { MeasuringBrowser, MeasuringPage } from '../browser/measuring-browser';
import type { SystemName } from '../systems/index';
import type { Built } from '../systems/system';

/** After so long without a page, a browser has closed the database of an origin: Chromium does so after 2 s. */
export const IDLE_MILLISECONDS = 2_600;
/** A page that was just loaded has work of its own. */
const SETTLE_MILLISECONDS = 150;

/** What was measured of one system at one size, times in ms. */
export interface Figures {
  built: Built | null;
  /** One a round; NaN where it failed. */
  readonly cold: number[];
  /** The part of `cold` until the system could be asked. */
  readonly open: number[];
  /** Times of single answers, by the slice in which all systems took turns. */
  readonly warmSearch: number[][];
  readonly warmMatch: number[][];
  /** Bytes that the first answer left in memory; null where they cannot be told. */
  heap: number | null;
  /** Why something is missing. */
  error: string | null;
}

/** One system with its stored entries: it alone lives at its origin. */
export class Contestant {
  readonly figures: Figures = {
    built: null,
    cold: [],
    open: [],
    warmSearch: [],
    warmMatch: [],
    heap: null,
    error: null,
  };
  #lastClosed = 0;
  #page: MeasuringPage | null = null;

  constructor(
    readonly system: SystemName,
    private readonly browser: MeasuringBrowser,
    private readonly origin: string,
  ) {}

  /** Does something in a page of its own that knows nothing yet; a failure is noted and gives nothing. */
  async inNewPage<T>(act: (page: MeasuringPage) => Promise<T>): Promise<T | null> {
    await this.enter();
    const outcome = await this.inPage(act);
    await this.leave();
    return outcome;
  }

  /** Opens a page that stays until `leave`. */
  async enter(): Promise<void> {
    await this.#attempt(async () => {
      this.#page = await this.browser.open(`${this.origin}/index.html?system=${this.system}`);
      await sleep(SETTLE_MILLISECONDS);
    });
  }

  /** Does something in the page that `enter` opened; a failure is noted and gives nothing. */
  async inPage<T>(act: (page: MeasuringPage) => Promise<T>): Promise<T | null> {
    return this.#attempt(() => act(this.#page!));
  }

  async leave(): Promise<void> {
    await this.#page?.close();
    this.#page = null;
    this.#lastClosed = Date.now();
  }

  /** Waits until the browser has let go of the database. */
  async idle(): Promise<void> {
    await sleep(Math.max(0, this.#lastClosed + IDLE_MILLISECONDS - Date.now()));
  }

  /** Who failed once takes no further part: a broken system would cost a time limit in each round. */
  async #attempt<T>(act: () => Promise<T>): Promise<T | null> {
    if (this.figures.error !== null) return null;
    try {
      return await act();
    } catch (error) {
      this.figures.error = error instanceof Error ? error.message.split('\n')[0]! : String(error);
      return null;
    }
  }
}
