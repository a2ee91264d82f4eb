import type { Timing } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { type Fields, fieldsOf, lineOf, listOf, parseJson } from './untrusted';

/** What YouTube's player knows of a video, cut to what a page needs. */
export interface Video {
  readonly videoId: string;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** ISO 8601 as YouTube writes it: with the Pacific offset, or a bare day in 2020 to 2022. */
  readonly publishDate: string;
  /** The spoken language as far as the caption tracks tell, else empty. */
  readonly language: string;
  /** 0 when it is not known, as of a broadcast that goes on. */
  readonly lengthSeconds: number;
  /** `live` while it is broadcast, `upcoming` while it is only announced, else empty. */
  readonly timing: Timing | '';
}

const VIDEO_ID = /^[\w-]{11}$/;
/** Paths whose second part is a video id; seen 2026-11. */
const VIDEO_PATH = /^\/(?:shorts|live|embed|v)\/([\w-]{11})\/?$/;

/** The id of the video that an address names, the only statement about it that is always current. */
export function videoIdOf(url: URL): string | null {
  const id = url.pathname === '/watch' ? url.searchParams.get('v') : (VIDEO_PATH.exec(url.pathname)?.[1] ?? null);
  return id && VIDEO_ID.test(id) ? id : null;
}

/**
 * Reads a player response: `videoDetails`, `microformat` and the caption tracks, as they stand in the page's first
 * script and in the player itself; seen 2016 to 2026-08.
 */
export function videoOfResponse(response: unknown): Video | null {
  const { videoDetails, microformat, captions } = fieldsOf(response);
  const details = fieldsOf(videoDetails);
  const { publishDate, uploadDate, liveBroadcastDetails } = fieldsOf(fieldsOf(microformat).playerMicroformatRenderer);
  const isLive = details.isLive === true || fieldsOf(liveBroadcastDetails).isLiveNow === true;
  return videoOf({
    ...details,
    // Not the microformat's title: that one can be translated into the language of the interface.
    description: details.shortDescription,
    publishDate: publishDate ?? uploadDate,
    language: spokenLanguage(fieldsOf(fieldsOf(captions).playerCaptionsTracklistRenderer)),
    timing: details.isUpcoming === true ? 'upcoming' : isLive && 'live',
  });
}

/** Reads what the script in the page's world handed over, which the page could have written itself. */
export function videoOfJson(json: string): Video | null {
  return json.length <= 200_000 ? videoOf(fieldsOf(parseJson(json))) : null;
}

function videoOf(fields: Fields): Video | null {
  const videoId = lineOf(fields.videoId, 20);
  if (!VIDEO_ID.test(videoId)) return null;
  return {
    videoId,
    title: lineOf(fields.title, PAGE_LIMITS.title),
    author: lineOf(fields.author, 200),
    // Line breaks stay: chapters and sources stand one a line.
    description: typeof fields.description === 'string' ? fields.description.slice(0, PAGE_LIMITS.description) : '',
    keywords: listOf(fields.keywords, PAGE_LIMITS.keywords)
      .map((keyword) => lineOf(keyword, 100))
      .filter(Boolean),
    publishDate: lineOf(fields.publishDate, 40),
    language: lineOf(fields.language, 35),
    lengthSeconds: Number(fields.lengthSeconds) || 0,
    timing: fields.timing === 'live' || fields.timing === 'upcoming' ? fields.timing : '',
  };
}

/** Recognised speech is in the spoken language; written captions may be translations, so they count only if alone. */
function spokenLanguage(tracklist: Fields): string {
  const tracks = listOf(tracklist.captionTracks).map(fieldsOf);
  const recognised = tracks.find((track) => track.kind === 'asr');
  const only = tracks.length === 1 ? tracks[0] : undefined;
  return lineOf((recognised ?? only)?.languageCode, 35);
}
