import type { NamedSpan } from '../core/tab-state';
import { mainVideo, playerOf, showsAd } from './main-video';
import styles from './seek-bar.css?inline';

/** Marks nearer to each other than this share of the bar would be one to the eye and to a finger. */
const APART = 0.01;
/** A seek bar is at least this share of its player wide; a volume slider is not. */
const WIDE = 0.5;
/** How far, as a share of the bar, the marks may lie beside where they should: else there are none. */
const TOLERANCE = 0.01;

/**
 * Marks on the seek bar where the video comes to speak of an entry. They are the pointer's: the sidebar lists the same
 * seconds for everyone, and what is inside a slider is not announced. They stand inside the bar itself, so that they
 * move, shrink and vanish with it.
 */
export class SeekBarMarks {
  readonly #page: Document;
  readonly #seek: (second: number) => void;
  readonly #observer = new MutationObserver(() => this.#draw());
  #spans: readonly NamedSpan[] = [];
  #host: HTMLElement | null = null;

  /** @param signal its end takes the marks away. */
  constructor(page: Document, seek: (second: number) => void, signal: AbortSignal) {
    this.#page = page;
    this.#seek = seek;
    const draw = () => this.#draw();
    for (const type of ['durationchange', 'playing']) page.addEventListener(type, draw, { signal, capture: true });
    signal.addEventListener('abort', () => this.show([]));
  }

  /** Marks these spans from now on, and no others. */
  show(spans: readonly NamedSpan[]): void {
    this.#spans = spans;
    this.#host?.remove();
    this.#host = null;
    this.#draw();
  }

  #draw(): void {
    const video = this.#spans.length > 0 ? mainVideo(this.#page) : null;
    this.#observer.disconnect();
    const bar = video && seekBarOf(video);
    if (!video || !bar || showsAd(video) || !Number.isFinite(video.duration)) this.#host?.remove();
    else this.#drawOn(bar, video.duration);
    // A site says by the player's class that an advertisement begins or ends.
    if (video) this.#observer.observe(playerOf(video), { attributeFilter: ['class'] });
  }

  #drawOn(bar: Element, duration: number): void {
    const isDrawn = this.#host?.parentElement === bar && this.#host.dataset.duration === String(duration);
    if (isDrawn) return;
    this.#host?.remove();
    const host = this.#makeMarks(duration);
    bar.append(host);
    this.#host = host;
    if (!liesOn(host, bar)) host.remove();
  }

  #makeMarks(duration: number): HTMLElement {
    const host = this.#page.createElement('sidelight-marks');
    host.ariaHidden = 'true';
    host.dataset.duration = String(duration);
    const style = this.#page.createElement('style');
    style.textContent = styles;
    const marks = thinOut(this.#spans, duration).map((span) => this.#makeMark(span, duration));
    host.attachShadow({ mode: 'closed' }).append(style, ...marks);
    return host;
  }

  #makeMark({ from, title }: NamedSpan, duration: number): HTMLElement {
    const mark = this.#page.createElement('div');
    mark.title = title;
    mark.style.left = `${(100 * from) / duration}%`;
    // The bar would seek to where the pointer is, not to where the words begin.
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click']) {
      mark.addEventListener(type, (event) => event.stopPropagation());
    }
    mark.addEventListener('click', () => this.#seek(from));
    return mark;
  }
}

/** The widest slider of the player; YouTube's seek bar has the role, seen 2026-08. */
function seekBarOf(video: HTMLVideoElement): Element | null {
  const player = playerOf(video);
  const widthOf = (element: Element) => element.getBoundingClientRect().width;
  const [widest] = [...player.querySelectorAll('[role="slider"]')].sort((a, b) => widthOf(b) - widthOf(a));
  return widest && widthOf(widest) >= WIDE * widthOf(player) ? widest : null;
}

function thinOut(spans: readonly NamedSpan[], duration: number): NamedSpan[] {
  const shown: NamedSpan[] = [];
  for (const span of spans) {
    const last = shown.at(-1);
    if (span.from <= duration && (!last || span.from - last.from >= APART * duration)) shown.push(span);
  }
  return shown;
}

function liesOn(host: Element, bar: Element): boolean {
  const [inner, outer] = [host.getBoundingClientRect(), bar.getBoundingClientRect()];
  const most = TOLERANCE * outer.width;
  return Math.abs(inner.left - outer.left) <= most && Math.abs(inner.right - outer.right) <= most;
}
