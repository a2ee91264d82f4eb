/** The video that a page is about: the largest that is laid out. Null when there is none. */
export function mainVideo(page: Document): HTMLVideoElement | null {
  const [video] = [...page.querySelectorAll('video')].sort((a, b) => areaOf(b) - areaOf(a));
  return video && areaOf(video) > 0 ? video : null;
}

/** The box that a site draws a video's controls in; the video itself where no such box is known. */
export function playerOf(video: HTMLVideoElement): Element {
  return video.closest(PLAYER) ?? video;
}

/** Whether the player shows an advertisement in place of its video: YouTube marks the player; seen 2026-08. */
export function showsAd(video: HTMLVideoElement): boolean {
  return playerOf(video).classList.contains('ad-showing');
}

/** YouTube's player, on every page that has one; seen 2026-08. */
const PLAYER = '#movie_player';

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
