import { isNeverRead } from './never-read';
import { videoIdOf } from './youtube-video';

const HOME = /^\/(?:(?:index|home|default|start|[a-z]{2})(?:\.\w{2,5})?\/?)?$/i;

/** Whether an address is the front page of a site, or of one of its languages. */
export const isHomePage = (url: URL): boolean => HOME.test(url.pathname);

/** Whether the page at an address may be worth reading: all that can be said before the readers are there. */
export const mayBeRead = (url: URL): boolean => videoIdOf(url) !== null || !(isNeverRead(url) || isHomePage(url));
