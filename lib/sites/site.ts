import type { Page } from '../core/page';

/** What one look at a page gave. */
export type Reading =
  /** `thin`: the text is short or doubtful, the lazy fallback of `readable.ts` may better it. */
  | { readonly kind: 'page'; readonly page: Page; readonly thin: boolean }
  | { readonly kind: 'not-an-article' }
  /** It may be an article; read it when the reader asks. */
  | { readonly kind: 'unsure' }
  /** The document still holds the data of the previous page, or nothing yet. */
  | { readonly kind: 'not-yet' };

/** What a reader of pages cannot find in the document itself. */
export interface ReadingHints {
  /** JSON from the page's player, see `youtube-player.ts`; untrusted. */
  readonly player?: string;
  /** JSON of responses that the page itself got, newest first, see `fetched-captions.ts`; untrusted. */
  readonly fetched?: readonly string[];
  /** Mark of a transcript panel that was there when this view began inside the page: it is the last video's. */
  readonly leftover?: string;
  /** Milliseconds since 1970; no page was published after it. */
  readonly now: number;
  /** The reader asked for this page to be read. */
  readonly asked: boolean;
}

/** One kind of site. A new one is one file and one line in `index.ts`. */
export interface Site {
  readonly name: string;
  /** Addresses that it must accept; every other special site must refuse them. */
  readonly samples: readonly string[];
  /** Whether an address is this site's: host and path only, the host exact or by dot-suffix. */
  accepts(url: URL): boolean;
  /** Reads a document at an address. Never throws, never changes the document. */
  read(document: Document, url: URL, hints: ReadingHints): Reading;
}

/** Whether a host is a domain or one of its subdomains. */
export function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
