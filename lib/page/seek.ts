/** Continues the page's largest video from a second, without loading anything anew. */
export function seekVideo(page: Document, second: number): void {
  const [video] = [...page.querySelectorAll('video')].sort((a, b) => b.clientWidth - a.clientWidth);
  if (!video) return;
  video.currentTime = second;
  // A browser may forbid playing without a click inside the page; then the video waits at the right place.
  video.play().catch(() => {});
}
