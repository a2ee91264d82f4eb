import { browser } from 'wxt/browser';
import { type LibraryRoute, writeRoute } from '../core/library-route';
import { sendMessage } from '../messages';

/** The full address of a place in the library. */
export const libraryAddress = (route: LibraryRoute): string =>
  browser.runtime.getURL('/library.html') + writeRoute(route);

/** Shows a place in the library in a tab of its own, from a surface that is none. */
export async function openInLibrary(route: LibraryRoute): Promise<void> {
  await sendMessage('openLibrary', writeRoute(route));
}

/** The way from an entry in popup or sidebar to its own page in the library. */
export function linkToLibrary(entryId: string) {
  const route: LibraryRoute = { page: 'entry', id: entryId };
  return { address: libraryAddress(route), open: () => void openInLibrary(route) };
}
