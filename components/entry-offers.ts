import { createContext } from 'preact';
import type { Cite } from './CiteMenu';

/** The way to an entry's own page. */
export interface EntryLink {
  readonly address: string;
  /** Where following the address is not enough: done in its place at a plain click or Enter. */
  readonly open?: () => void;
}

/** What a surface offers with every entry that it shows, in whichever list. */
export interface EntryOffers {
  readonly linkTo?: (entryId: string) => EntryLink;
  readonly onCite?: Cite;
}

/** A context, because between a surface and its entries stand lists that have nothing to do with it. */
export const EntryOffers = createContext<EntryOffers>({});
