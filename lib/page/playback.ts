import { type Span, spanAt } from '../core/span';
import { mainVideo, showsAd } from './main-video';

/** How far the spans may reach beyond the end of a video, in seconds, before they are another video's. */
const GRACE = 2;

type Stretch = Pick<Span, 'from' | 'to'>;

/**
 * Goes along with the page's video, and tells when another span begins or one ends. Nothing is told while an
 * advertisement plays, while the tab is hidden, and of a video whose times cannot be those of the spans.
 */
export class Playback {
  readonly #page: Document;
  readonly #tell: (second: number) => void;
  #spans: readonly Stretch[] = [];
  /** The span of which was told last; null between spans. */
  #told: Stretch | null | undefined;

  /**
   * @param tell hears the second at each change, and never else.
   * @param signal its end stops the following.
   */
  constructor(page: Document, tell: (second: number) => void, signal: AbortSignal) {
    this.#page = page;
    this.#tell = tell;
    const listen = () => this.#hear();
    // Media events do not bubble, and a site may put another video element in place of the first.
    for (const type of ['timeupdate', 'seeked']) page.addEventListener(type, listen, { signal, capture: true });
    page.addEventListener('visibilitychange', listen, { signal });
  }

  /** Follows by these spans from now on; by none, nothing is followed. */
  follow(spans: readonly Stretch[]): void {
    this.#spans = spans;
    this.#told = undefined;
    this.#hear();
  }

  /** The second at which the page's video is; null when it is not followed now. */
  second(): number | null {
    if (this.#spans.length === 0) return null;
    const video = mainVideo(this.#page);
    if (!video || showsAd(video) || !this.#fits(video)) return null;
    const hasBegun = !video.paused || video.currentTime > 0;
    return hasBegun ? video.currentTime : null;
  }

  #hear(): void {
    const second = this.#page.hidden ? null : this.second();
    if (second === null) return;
    const span = spanAt(this.#spans, second);
    if (span === this.#told) return;
    this.#told = span;
    this.#tell(second);
  }

  /** A broadcast has no end; a countdown or another video ends before what is said in this one. */
  #fits({ duration }: HTMLVideoElement): boolean {
    return Number.isFinite(duration) && (this.#spans.at(-1)?.from ?? 0) <= duration + GRACE;
  }
}
