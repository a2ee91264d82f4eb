import type { offerTranscript, PanelDesign } from './transcript-panel';

/** A video of the played site: what its player knows, and what its transcript says. */
export interface PlayedVideo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** ISO 8601. */
  readonly published: string;
  readonly lines: readonly string[];
}

/** One navigation inside the page. */
export interface Step {
  /** Path and query; `back` and `forward` go through the history. */
  readonly to: string;
  /** Milliseconds after the site's own events until the player knows the new video. */
  readonly late: number;
  /** The design of the transcript panel that is open on arrival. */
  readonly panel: PanelDesign | null;
  /** The panel of the page before stays open. */
  readonly keepsPanel: boolean;
}

declare global {
  interface Window {
    /** Goes where a step says, and resolves when the site has told so. */
    goTo(step: Step): Promise<void>;
  }
}

/**
 * Runs in a demo page and makes it a whole site of these videos, without a request: addresses, events and the player
 * change as YouTube's do, in its order; the tags and scripts of the first page stay as they are.
 */
export function playSite(document: Document, videos: readonly PlayedVideo[], offer: typeof offerTranscript): void {
  const window = document.defaultView!;
  const idOf = (url: URL) => url.searchParams.get('v') ?? /^\/(?:shorts|live)\/([\w-]{11})/.exec(url.pathname)?.[1];
  const responseOf = ({ id, title, author, description, published }: PlayedVideo) => ({
    videoDetails: { videoId: id, title, author, shortDescription: description, lengthSeconds: '600' },
    microformat: { playerMicroformatRenderer: { publishDate: published } },
  });
  let playing: object | null = null;
  let navigation = 0;
  Object.assign(document.querySelector('#movie_player')!, { getPlayerResponse: () => playing });
  const tell = (type: string) => document.dispatchEvent(new CustomEvent(type, { detail: {} }));
  const arrive = async ({ late, panel, keepsPanel }: Step) => {
    const current = ++navigation;
    const video = videos.find(({ id }) => id === idOf(new URL(window.location.href)));
    if (!keepsPanel) document.querySelector('#panels')?.replaceChildren();
    tell('yt-navigate-finish');
    await new Promise((resolve) => setTimeout(resolve, late));
    if (current !== navigation) return;
    playing = video ? responseOf(video) : playing;
    tell('yt-page-data-updated');
    if (!video || !panel) return;
    offer(document, panel, video.lines);
    document.querySelector<HTMLElement>('.show-transcript')?.click();
  };
  let step: Step = { to: '', late: 0, panel: null, keepsPanel: false };
  let arrived = () => {};
  // The demo's own listener asks the server for the page that it goes back to, which this site has no need of.
  window.fetch = () => new Promise(() => {});
  const onPop = (event: Event) => {
    event.stopImmediatePropagation();
    tell('yt-navigate-start');
    arrive(step);
    arrived();
  };
  window.addEventListener('popstate', onPop, { capture: true });
  window.goTo = async (next) => {
    step = next;
    if (next.to === 'back' || next.to === 'forward') {
      const popped = new Promise<void>((resolve) => {
        arrived = resolve;
        // At an end of the history nothing happens.
        setTimeout(resolve, 500);
      });
      window.history[next.to]();
      return popped;
    }
    tell('yt-navigate-start');
    window.history.pushState({}, '', next.to);
    arrive(next);
  };
}
