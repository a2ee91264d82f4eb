import type { Reading, ReadingHints } from '../sites/site';
import type { SeekBarMarks } from './seek-bar';
import type { mountSidebarFrame } from './sidebar-frame';

/** Reads a document at an address with the site reader that fits. */
export type PageReader = (document: Document, url: URL, hints: ReadingHints) => Reading;

/** What only pages worth reading, or a reader's wish, bring into a page. */
export interface Resident {
  readonly read: PageReader;
  readonly mountSidebarFrame: typeof mountSidebarFrame;
  readonly SeekBarMarks: typeof SeekBarMarks;
}

/**
 * The readers of all sites and the sidebar's frame are a script of their own: most pages never load it. Once in a page
 * it stays in the world that the extension's scripts share there, out of reach of the page's own.
 */
const shared = globalThis as { sidelightResident?: Resident };

/** The resident of this page; `inject` brings it in when it is not there yet. Rejects when that fails. */
export async function residentOf(inject: () => Promise<void>): Promise<Resident> {
  if (!shared.sidelightResident) await inject();
  if (!shared.sidelightResident) throw new Error('The reader did not come into the page.');
  return shared.sidelightResident;
}

/** Makes it the one in this page. */
export function becomeResident(resident: Resident): void {
  shared.sidelightResident = resident;
}
