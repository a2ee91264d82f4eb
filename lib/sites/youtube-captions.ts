import type { Caption, CaptionSource, Page } from '../core/page';
import { fetchedCaptions } from './fetched-captions';
import type { ReadingHints } from './site';
import { trackCaptions } from './text-tracks';
import { panelCaptions } from './youtube-transcript';
import type { Video } from './youtube-video';

/** The captions beyond the end of a video by more than this are another video's. */
const SECONDS_OF_GRACE = 10;

/** The captions of a video as far as the page holds them already, best source first. Nothing is asked for. */
export function captionsOf(
  document: Document,
  video: Video,
  hints: ReadingHints,
): Pick<Page, 'captions' | 'captionSource'> {
  const sources: readonly (readonly [CaptionSource, () => Caption[]])[] = [
    ['panel', () => panelCaptions(document, hints.leftover)],
    ['fetched', () => fetchedOf(video, hints)],
    ['tracks', () => trackCaptions(document, video.lengthSeconds)],
  ];
  for (const [captionSource, read] of sources) {
    const captions = read();
    if (captions.length > 0 && fits(captions, video)) return { captions, captionSource };
  }
  return { captions: [] };
}

function fetchedOf({ videoId }: Video, { fetched = [] }: ReadingHints): Caption[] {
  return fetched.map((json) => fetchedCaptions(json, videoId)).find((captions) => captions.length > 0) ?? [];
}

/** A panel left over from a longer video goes on beyond the end of this one. */
function fits(captions: readonly Caption[], { lengthSeconds }: Video): boolean {
  return lengthSeconds <= 0 || captions.every(({ start }) => start <= lengthSeconds + SECONDS_OF_GRACE);
}
