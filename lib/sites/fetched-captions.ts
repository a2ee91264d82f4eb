import type { Caption } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { panelResponse, timedText } from './timed-text';
import { fieldsOf, parseJson } from './untrusted';

/** A response that the page itself asked for and got. */
export interface FetchedResponse {
  readonly url: string;
  /** The body of the request, when it was text. */
  readonly asked: string;
  readonly body: string;
}

/** Characters of a response beyond which it is not looked at; the captions of ten hours are a tenth of it. */
export const MAXIMUM_RESPONSE = 8_000_000;

const MOST_PARAMETERS = 50_000;

const TIMED_TEXT = '/api/timedtext';
/** What the page asks when a transcript panel opens; the first is the modern design's, seen 2026-08. */
const PANELS = ['/youtubei/v1/get_panel', '/youtubei/v1/get_transcript'];

/** Whether an address answers with captions. */
export function isCaptionAddress(address: string): boolean {
  return [TIMED_TEXT, ...PANELS].includes(addressOf(address)?.pathname ?? '');
}

/**
 * The captions of a video in the JSON text of a {@link FetchedResponse}. None when it is not about that video: timed text
 * names it in its address, a panel inside the request or the response.
 */
export function fetchedCaptions(json: string, videoId: string): Caption[] {
  if (json.length > 2 * MAXIMUM_RESPONSE) return [];
  const { url, asked, body } = fieldsOf(parseJson(json));
  const address = addressOf(url);
  if (!address || typeof body !== 'string') return [];
  if (address.pathname === TIMED_TEXT) {
    // A part of a broadcast that goes on comes with a sequence number: its times begin anew.
    const isThis = address.searchParams.get('v') === videoId && !address.searchParams.has('seq');
    return isThis ? timedText(body).slice(0, PAGE_LIMITS.captions) : [];
  }
  return namesVideo(`${asked} ${body}`, videoId) ? panelResponse(body).slice(0, PAGE_LIMITS.captions) : [];
}

/** An address as the page writes it, often without its host. */
function addressOf(written: unknown): URL | null {
  try {
    return typeof written === 'string' ? new URL(written, 'https://www.youtube.com') : null;
  } catch {
    return null;
  }
}

/** Whether a text holds an id, plainly or inside a parameter in base64, which YouTube packs its ids into. */
function namesVideo(text: string, videoId: string): boolean {
  const parameters = text.match(/[\w+/-]{16,400}/g) ?? [];
  return text.includes(videoId) || parameters.slice(0, MOST_PARAMETERS).some((one) => decode(one).includes(videoId));
}

function decode(parameter: string): string {
  try {
    return atob(parameter.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
