import { objectAt } from './balanced-json';
import { parseJson } from './untrusted';
import { type Video, videoOfResponse } from './youtube-video';

/** The name also stands in later scripts, without an assignment of an object. */
const ASSIGNMENT = /ytInitialPlayerResponse\s*=\s*(?=\{)/;
const MAXIMUM_SCRIPT = 4_000_000;

/** The video in the script of a watch page's first load, where it is the first script of the body; seen 2018 to 2026. */
export function inlineVideo(document: Document): Video | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > MAXIMUM_SCRIPT) continue;
    const found = ASSIGNMENT.exec(text);
    const video = found && videoOfResponse(parseJson(objectAt(text, found.index + found[0].length)));
    if (video) return video;
  }
  return null;
}
