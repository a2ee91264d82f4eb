import { isNeverRead } from './never-read';
import { videoIdOf } from './youtube-video';

const HOME = /^\/(?:(?:index|home|default|start|[a-z]{2})(?:\.\w{2,5})?\/?)?$/i;

/** Whether an address is the front page of a site, or of one of its languages. */
export const isHomePage = (url: URL): boolean => HOME.test(url.pathname);

/** Whether the page at an address may be worth reading: all that can be said before the readers are there. */
export const mayBeRead = (url: URL): boolean => videoIdOf(url) !== null || !(isNeverRead(url) || isHomePage(url));

/** Whether a page has no room for a sidebar: Shorts fill it. The count on the toolbar button tells, the popup shows. */
export const isBadgeOnly = (url: URL): boolean => url.pathname.startsWith('/shorts/') && videoIdOf(url) !== null;

/**
 * What tells one page of a site from another: of a video its id and the kind of its page, else the address without its
 * hash. A video's address changes under it: the second, the place in a playlist, where it was found.
 */
export function pageKey(url: URL): string {
  const videoId = videoIdOf(url);
  return videoId ? `${url.origin}/${url.pathname.split('/')[1]}/${videoId}` : url.origin + url.pathname + url.search;
}
