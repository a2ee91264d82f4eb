/**
 * How the page's own player tells what it plays, and what captions the page fetched for it: a script in the page's world
 * answers with JSON texts, since objects do not cross the worlds. The texts are untrusted; the site reader checks them,
 * the video id above all.
 */
const ANSWER = 'sidelight:player';
const CAPTIONS = 'sidelight:captions';
const REQUEST = 'sidelight:player-wanted';
/** YouTube's events after which the player holds another video; seen 2026-08. */
const CHANGES = ['yt-navigate-finish', 'yt-page-data-updated'];
/** On m.youtube.com, of the window; seen 2026-08. */
const MOBILE_CHANGE = 'state-navigateend';
/** Responses that are kept for an extension's script that starts later. */
const MOST_KEPT = 3;

/** In the page's world: answers at each change and each request. */
export function answerFromPlayer(page: Window, read: () => string | null): void {
  const answer = () => {
    const json = read();
    if (json !== null) tell(page.document, ANSWER, json);
  };
  for (const type of [...CHANGES, REQUEST]) page.document.addEventListener(type, answer);
  page.addEventListener(MOBILE_CHANGE, answer);
}

/** In the page's world: hands over captions that were fetched, now and at each request. Returns where to put them. */
export function answerWithCaptions(page: Document): (json: string) => void {
  let kept: readonly string[] = [];
  page.addEventListener(REQUEST, () => {
    for (const json of kept) tell(page, CAPTIONS, json);
  });
  return (json) => {
    kept = [...kept, json].slice(-MOST_KEPT);
    tell(page, CAPTIONS, json);
  };
}

/** In the extension's world: asks once, and hears every later answer until the signal aborts. */
export function listenToPlayer(
  page: Document,
  hear: { readonly player: (json: string) => void; readonly captions: (json: string) => void },
  signal: AbortSignal,
): void {
  const listen = (type: string, take: (json: string) => void) => {
    const listener = (event: Event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      if (typeof detail === 'string') take(detail);
    };
    page.addEventListener(type, listener, { signal });
  };
  listen(ANSWER, hear.player);
  listen(CAPTIONS, hear.captions);
  page.dispatchEvent(new Event(REQUEST));
}

function tell(page: Document, type: string, detail: string): void {
  page.dispatchEvent(new CustomEvent(type, { detail }));
}
