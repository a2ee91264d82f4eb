import { fieldsOf } from './untrusted';
import { type Video, videoIdOf, videoOfResponse } from './youtube-video';

/** Where a page's own objects hold the player response, best first; seen 2026-08. */
const SOURCES: readonly ((document: Document) => unknown)[] = [
  (document) => askPlayer(document, '#movie_player', 'getPlayerResponse'),
  (document) => askPlayer(document, '#shorts-player', 'getPlayerResponse'),
  (document) => propertyOf(document, 'ytd-watch-flexy', 'playerData'),
  (document) => propertyOf(document, 'ytd-watch-grid', 'playerData'),
  // An embedded player that was never started knows no more of its video.
  (document) => (isEmbedded(document) ? { videoDetails: videoDataOf(document) } : null),
  (document) => fieldsOf(document.defaultView).ytInitialPlayerResponse,
];

/**
 * Runs in the page's world, where the player's objects can be seen. Gives a JSON text of a {@link Video} for the
 * video that the address names, or `null` while the page holds another one. A text, since objects do not cross worlds.
 */
export function playerJson(document: Document, url: URL): string | null {
  const videoId = videoIdOf(url);
  for (const source of SOURCES) {
    const video = videoFrom(source, document);
    if (video && video.videoId === videoId) return JSON.stringify(video);
  }
  return null;
}

function videoFrom(source: (document: Document) => unknown, document: Document): Video | null {
  try {
    return videoOfResponse(source(document));
  } catch {
    // Code of the page runs here, and may throw.
    return null;
  }
}

function askPlayer(document: Document, selector: string, question: string): unknown {
  const ask = propertyOf(document, selector, question);
  return typeof ask === 'function' ? ask.call(document.querySelector(selector)) : null;
}

const isEmbedded = (document: Document) => document.location.pathname.startsWith('/embed/');

function videoDataOf(document: Document): unknown {
  const { video_id: videoId, title, author } = fieldsOf(askPlayer(document, '#movie_player', 'getVideoData'));
  return { videoId, title, author };
}

function propertyOf(document: Document, selector: string, name: string): unknown {
  return fieldsOf(document.querySelector(selector))[name];
}
