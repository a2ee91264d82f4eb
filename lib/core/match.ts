import type { Entry } from './entry';

/**
 * Evidence that a reader can check: the same thing, as it is written on both sides.
 * `days` is signed: negative when the entry lies before the page.
 */
export type Reason =
  | { readonly kind: 'name'; readonly entity: string | null; readonly onPage: string; readonly inEntry: string }
  | { readonly kind: 'word'; readonly onPage: string; readonly inEntry: string }
  | { readonly kind: 'date'; readonly days: number }
  | { readonly kind: 'source'; readonly url: string }
  | { readonly kind: 'caption'; readonly second: number; readonly text: string };

/** An entry that belongs beside a page, with its score and the evidence that made the score, strongest first. */
export interface RelatedEntry {
  readonly entry: Entry;
  /** 0 to 1; comparable within one page only. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** The decision for a page: is it about events that the archive knows, how sure, and which. */
export interface Match {
  readonly about: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first; empty when the page is not about our events. */
  readonly related: readonly RelatedEntry[];
}
