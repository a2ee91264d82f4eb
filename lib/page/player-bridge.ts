/**
 * How the page's own player tells what it plays: a script in the page's world answers with a JSON text, since
 * objects do not cross the worlds. The text is untrusted; the site reader checks it, its video id above all.
 */
const ANSWER = 'sidelight:player';
const REQUEST = 'sidelight:player-wanted';
/** YouTube's events after which the player holds another video; seen 2026-08. */
const CHANGES = ['yt-navigate-finish', 'yt-page-data-updated'];

/** In the page's world: answers at each change and each request. */
export function answerFromPlayer(page: Document, read: () => string | null): void {
  const answer = () => {
    const detail = read();
    if (detail !== null) page.dispatchEvent(new CustomEvent(ANSWER, { detail }));
  };
  for (const type of [...CHANGES, REQUEST]) page.addEventListener(type, answer);
}

/** In the extension's world: asks once, and hears every later answer until the signal aborts. */
export function listenToPlayer(page: Document, hear: (json: string) => void, signal: AbortSignal): void {
  page.addEventListener(
    ANSWER,
    (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      if (typeof detail === 'string') hear(detail);
    },
    { signal },
  );
  page.dispatchEvent(new Event(REQUEST));
}
