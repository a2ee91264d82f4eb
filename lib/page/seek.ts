import { mainVideo, showsAd } from './main-video';

/**
 * Continues the page's video from a second, without loading anything anew. An advertisement is left alone.
 *
 * @returns the second that it was at; null when it was left where it is.
 */
export function seekVideo(page: Document, second: number): number | null {
  const video = mainVideo(page);
  if (!video || showsAd(video)) return null;
  const before = video.currentTime;
  video.currentTime = second;
  // A browser may forbid playing without a click inside the page; then the video waits at the right place.
  video.play().catch(() => {});
  return before;
}
