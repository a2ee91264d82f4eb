import { hang, makeButton, makeStyle, SIDEBAR_HOST } from './frame-parts';

/**
 * Where the sidebar was, says that the extension was updated under it: what it showed is dead, and only a page that is
 * loaded anew gets the new one. A press loads the page; a sidebar that comes by itself takes the note's place.
 */
export function mountUpdatedNote(page: Document, text: string): void {
  const host = page.createElement(SIDEBAR_HOST);
  const box = page.createElement('div');
  box.className = 'edge';
  box.toggleAttribute('data-collapsed', true);
  const note = makeButton(page, 'tab', text);
  note.addEventListener('click', () => page.location.reload());
  box.append(hang(page, note));
  host.attachShadow({ mode: 'closed' }).append(makeStyle(page), box);
  page.documentElement.append(host);
}

/** Takes away what an earlier version of the extension left in a page. */
export function clearLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(SIDEBAR_HOST)) host.remove();
}
