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

/** The JSON object that begins at an index: braces are counted outside strings, since descriptions may hold some. */
function objectAt(text: string, start: number): string {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (inString && character === '\\') i++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return text.slice(start, i + 1);
  }
  return '';
}
