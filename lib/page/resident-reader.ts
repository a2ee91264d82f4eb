import type { Reading, ReadingHints } from '../sites/site';

/** Reads a document at an address with the site reader that fits. */
export type PageReader = (document: Document, url: URL, hints: ReadingHints) => Reading;

/**
 * The readers are a script of their own: pages that are not worth reading never load them. Once in a page they stay
 * in the world that the extension's scripts share there, out of reach of the page's own.
 */
const shared = globalThis as { sidelightReader?: PageReader };

/** The reader in this page; `inject` brings it in when it is not there yet. Rejects when that fails. */
export async function residentReader(inject: () => Promise<void>): Promise<PageReader> {
  if (!shared.sidelightReader) await inject();
  if (!shared.sidelightReader) throw new Error('The reader did not come into the page.');
  return shared.sidelightReader;
}

/** Makes a reader the one in this page. */
export function becomeResident(reader: PageReader): void {
  shared.sidelightReader = reader;
}
