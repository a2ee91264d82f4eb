import type { Entry, Pack } from '../../../lib/core/entry';

/** What storing a pack took, in ms, and what the index needs on disk, in bytes (0 where it cannot be told). */
export interface Built {
  /** From the packaged file to an index that a search after a restart finds; everything below is part of it. */
  readonly total: number;
  /** Making the index, if it does not come ready-made. */
  readonly indexing: number;
  /** Turning the index into what can be stored. */
  readonly serialising: number;
  readonly indexBytes: number;
}

/** A system ready to answer. The entries themselves are part of an answer: a reader wants to see them. */
export interface OpenedSystem {
  /** What a reader has typed: entries with every word, best first; the last word may be unfinished. */
  search(text: string, limit: number): Promise<readonly Entry[]>;
  /** What a page is about: entries with any of the words, best first. */
  match(words: readonly string[], limit: number): Promise<readonly Entry[]>;
  /** Everything that is done for a page of some day: ours decides as well, and gathers its reasons. */
  matchPage?(text: string, day: string): Promise<unknown>;
}

/** A pack as it ships: each file is fetched when it is asked for. */
export interface PackFiles {
  readonly pack: string;
  loadPack(): Promise<Pack>;
  /** The same, prepared by the compiler; of use to ours alone. */
  loadPrepared(): Promise<Uint8Array>;
}

/** A way to find entries in a browser, ours or a peer's: it lives in a page that may die at any time. */
export interface System {
  /** Stores entries and index; nothing of it need stay in memory. */
  build(files: PackFiles): Promise<Built>;
  /** Opens what was stored, in a page that knows nothing yet. */
  open(): Promise<OpenedSystem>;
  /** Opens the same database and reads one row and thirty more: what no index over it can undercut. */
  floor?(): Promise<void>;
}
