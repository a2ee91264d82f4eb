import type { Quiet, QuietChoice } from './quiet';

/** What a surface lets a reader settle for the site of a page. */
export interface SiteSettlement {
  /** As readers name the site: `bbc.com`. */
  readonly site: string;
  /** Until when the site is left alone; null when it is not. */
  readonly quiet: Quiet | null;
  /** Absent where the site may not be read anyway. */
  readonly onQuiet?: ((choice: QuietChoice | null) => void) | undefined;
  /** Present where the reader allowed this site beyond the list, and can take that back. */
  readonly onForget?: (() => void) | undefined;
  /** Whether every site is allowed; absent where this surface cannot ask for that. */
  readonly everywhere?: boolean | undefined;
  readonly onEverywhere?: ((wanted: boolean) => void) | undefined;
}
