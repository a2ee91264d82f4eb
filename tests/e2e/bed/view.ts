import type { DocumentAccess } from './access';
import { clickNamed, focusSearch, type ReadEntry, readButtons, readEntries, readText } from './documents';
import { until } from './until';

/** A document of the extension as a reader meets it: the sidebar, the popup, the library. */
export class View {
  constructor(readonly document: DocumentAccess) {}

  /** The entries shown now, in order. */
  entries(): Promise<ReadEntry[]> {
    return this.document.evaluate(readEntries);
  }

  /** The entries, once there are some and they satisfy `areExpected`. */
  entriesOnce(areExpected: (entries: ReadEntry[]) => boolean = () => true): Promise<ReadEntry[]> {
    return until(
      () => this.entries(),
      (entries) => entries.length > 0 && areExpected(entries),
    );
  }

  /** Everything a reader can see, as text. */
  text(): Promise<string> {
    return this.document.evaluate(readText);
  }

  /** Waits until some words can be read. */
  async says(words: string): Promise<void> {
    await until(
      () => this.text(),
      (text) => text.includes(words),
    );
  }

  /** The accessible names of the buttons, in order. */
  buttons(): Promise<string[]> {
    return this.document.evaluate(readButtons);
  }

  /** Clicks the button or link with an accessible name; rejects when none appears. */
  async click(name: string): Promise<void> {
    await until(() => this.document.evaluate(clickNamed, name));
  }

  /** Puts the focus into the search box and types. */
  async search(words: string): Promise<void> {
    await until(() => this.document.evaluate(focusSearch));
    await this.document.press(...words);
  }

  /** Strikes keys, each a character or a key name such as `Escape`. */
  press(...keys: string[]): Promise<void> {
    return this.document.press(...keys);
  }

  /** Closes the popup or tab. */
  async close(): Promise<void> {
    await this.document.evaluate((document) => document.defaultView?.close());
  }
}
