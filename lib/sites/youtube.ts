import type { Page, Published } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { languageTag } from './article-language';
import { isHostOf, type Reading, type ReadingHints, type Site } from './site';
import { lineOf } from './untrusted';
import { readDate } from './written-date';
import { captionsOf } from './youtube-captions';
import { inlineVideo } from './youtube-inline';
import { type Video, videoIdOf, videoOfJson } from './youtube-video';

const HOSTS = ['youtube.com', 'youtube-nocookie.com'];
/** No recording of a player's date was found wrong. */
const PLAYER_CONFIDENCE = 0.99;

export const youtube: Site = {
  name: 'youtube',
  samples: [
    'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    'https://www.youtube.com/watch?v=aaaaaaaaaaa&list=PL0000&index=2',
    'https://m.youtube.com/watch?v=aaaaaaaaaaa',
    'https://www.youtube.com/shorts/aaaaaaaaaaa',
    'https://www.youtube.com/live/aaaaaaaaaaa',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa',
  ],
  accepts: (url) => HOSTS.some((host) => isHostOf(url.hostname, host)) && videoIdOf(url) !== null,
  read(document, url, hints) {
    try {
      return readVideo(document, url, hints);
    } catch {
      // A page can replace what the DOM offers: then it is not read.
      return { kind: 'not-an-article' };
    }
  },
};

/** After navigation inside the page, its scripts and tags are still the first video's: only equal ids are believed. */
function readVideo(document: Document, url: URL, hints: ReadingHints): Reading {
  const videoId = videoIdOf(url);
  if (!videoId) return { kind: 'not-an-article' };
  const isThis = (video: Video | null): video is Video => video?.videoId === videoId;
  const told = hints.player ? videoOfJson(hints.player) : null;
  const pageOf = (video: Video, basis: 'player' | 'microdata'): Reading => {
    const page = {
      ...factsOf(url, video, publishedOf(video, basis, hints.now)),
      ...captionsOf(document, video, hints),
    };
    return { kind: 'page', page, thin: false };
  };
  if (isThis(told)) return pageOf(told, 'player');
  const inline = inlineVideo(document);
  if (isThis(inline)) return pageOf(inline, 'player');
  const tagged = taggedVideo(document);
  return isThis(tagged) ? pageOf(tagged, 'microdata') : { kind: 'not-yet' };
}

function factsOf(url: URL, video: Video, published: Published | undefined): Omit<Page, 'captions' | 'captionSource'> {
  return {
    url: url.href,
    site: youtube.name,
    kind: 'video',
    title: video.title,
    description: video.description,
    keywords: [...video.keywords],
    text: '',
    published,
    // Not <html lang>: that is the language of the interface.
    language: languageTag(video.language),
    publisher: video.author,
    videoId: video.videoId,
    timing: video.timing || undefined,
  };
}

/** The written day is a Pacific one, and pages show the reader's own: of an instant, the day in UTC is taken. */
function publishedOf(video: Video, basis: 'player' | 'microdata', now: number): Published | undefined {
  const date = readDate(video.publishDate, now, 'en');
  if (!date) return undefined;
  const day = date.instant?.slice(0, 10) ?? date.day;
  return { ...date, day, basis, confidence: PLAYER_CONFIDENCE };
}

/** The video in the microdata and Open Graph tags of a first load; on a channel's page the identifier is no video's. */
function taggedVideo(document: Document): Video | null {
  const of = (selector: string, attribute = 'content'): string =>
    document.querySelector(selector)?.getAttribute(attribute) ?? '';
  const tags = [...document.querySelectorAll('meta[property="og:video:tag"]')];
  return {
    videoId: of('meta[itemprop="identifier"]') || of('meta[itemprop="videoId"]'),
    title: lineOf(of('meta[property="og:title"]') || of('meta[itemprop="name"]'), PAGE_LIMITS.title),
    author: lineOf(of('[itemprop="author"] [itemprop="name"]'), 200),
    description: of('meta[property="og:description"]').slice(0, PAGE_LIMITS.description),
    keywords: tags.map((tag) => lineOf(tag.getAttribute('content'), 100)).slice(0, PAGE_LIMITS.keywords),
    publishDate: of('meta[itemprop="datePublished"]') || of('meta[itemprop="uploadDate"]'),
    language: '',
    lengthSeconds: 0,
    timing: '',
  };
}
