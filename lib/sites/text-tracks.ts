import type { Caption } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { captionAt } from './timed-text';

/** An element that plays something else, an advertisement or the last video, differs by more than this. */
const SECONDS_OF_GRACE = 2;
const KINDS = ['subtitles', 'captions'];

/**
 * The captions in the text tracks of the page's largest video, as far as the page has loaded them. None while it plays
 * something of another length than the video's, and when that length is not known (0).
 */
export function trackCaptions(document: Document, lengthSeconds: number): Caption[] {
  const [video] = [...document.querySelectorAll('video')].sort((a, b) => b.clientWidth - a.clientWidth);
  if (!video?.textTracks || !(Math.abs(video.duration - lengthSeconds) <= SECONDS_OF_GRACE)) return [];
  for (const track of video.textTracks) {
    // The cues of a track that is off are not there.
    const captions = KINDS.includes(track.kind) ? [...(track.cues ?? [])].slice(0, PAGE_LIMITS.captions) : [];
    if (captions.length > 0) return captions.flatMap((cue) => captionAt(cue.startTime, textOf(cue)));
  }
  return [];
}

/** The text of a cue, without the marks of WebVTT. */
function textOf(cue: TextTrackCue): string {
  return 'text' in cue && typeof cue.text === 'string' ? cue.text.replace(/<[^>]*>/g, '') : '';
}
