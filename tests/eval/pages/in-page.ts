import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { statedVerdict } from '../../../lib/sites/article-gate';
import { articlePage } from '../../../lib/sites/article-page';
import { articleText } from '../../../lib/sites/article-text';
import { betterText } from '../../../lib/sites/better-text';
import { blocksOf } from '../../../lib/sites/blocks';
import { siteFor } from '../../../lib/sites/index';
import { examine, news } from '../../../lib/sites/news';
import { readableText } from '../../../lib/sites/readable';
import type { Reading, ReadingHints, Site } from '../../../lib/sites/site';

/** What one reader made of a page. Times are milliseconds on the page's main thread. */
export interface Extract {
  readonly title: string;
  readonly day: string;
  readonly instant: string;
  readonly text: string;
  readonly milliseconds: number;
}

/** What the readers made of a page. */
export interface Measured {
  /** What the reading was when nobody asked for it. */
  readonly verdict: Reading['kind'] | 'never-read';
  /** Its milliseconds are those of gate, metadata and text, as on a page just loaded, without the slow reader. */
  readonly ours: Extract | null;
  readonly videoId: string;
  readonly language: string;
  /** The text came from the slow reader. */
  readonly wasThin: boolean;
  readonly parts: PartTimes;
  readonly slowMilliseconds: number;
  readonly readability: Extract | null;
  readonly defuddle: Extract | null;
}

/** Milliseconds of the parts of a reading; those that were not needed are 0. A video is read in one part. */
interface PartTimes {
  readonly gate: number;
  readonly text: number;
  readonly metadata: number;
}

/** Runs inside a saved page: the built readers first, as on a page just loaded, then the peers on the same document. */
function measure(now: number, withPeers: boolean): Measured {
  const url = new URL(location.href);
  const site = siteFor(url);
  const parts = readInParts(site, url, { now, asked: false });
  const unasked = site?.read(document, url, { now, asked: false });
  const asked = site?.read(document, url, { now, asked: true });
  const page = asked?.kind === 'page' ? asked.page : null;
  const wasThin = asked?.kind === 'page' && asked.thin;
  const [slow, slowMilliseconds] = wasThin ? timed(() => readableText(document)) : ['', 0];
  return {
    verdict: unasked?.kind ?? 'never-read',
    ours: page && {
      title: page.title,
      day: page.published?.day ?? '',
      instant: page.published?.instant ?? '',
      text: betterText(page.text, slow),
      milliseconds: parts.gate + parts.text + parts.metadata,
    },
    videoId: page?.videoId ?? '',
    language: page?.language ?? '',
    wasThin,
    parts,
    slowMilliseconds,
    readability: withPeers ? byReadability() : null,
    defuddle: withPeers ? byDefuddle(url) : null,
  };
}

/** The stages of the article reader one by one, before anything else has warmed them. */
function readInParts(site: Site | null, url: URL, hints: ReadingHints): PartTimes {
  if (site !== news) return { gate: 0, text: 0, metadata: timed(() => site?.read(document, url, hints))[1] };
  const [examined, examining] = timed(() => examine(document, url, hints));
  const [{ text }, reading] = timed(examined.body);
  // Where the markup does not decide, the gate has read the text already: that part of its time is the text's.
  const isRead = statedVerdict(examined.markup) === null;
  const inGate = isRead ? timed(() => articleText(blocksOf(document), ''))[1] : 0;
  const gate = Math.max(0, examining - inGate);
  if (examined.verdict !== 'article') return { gate, text: inGate, metadata: 0 };
  const [, metadata] = timed(() => articlePage(examined.markup, text, news.name, hints.now));
  return { gate, text: reading + inGate, metadata };
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function byReadability(): Extract | null {
  const clone = document.cloneNode(true) as Document;
  const [article, milliseconds] = timed(() => attempt(() => new Readability(clone).parse()));
  if (!article) return null;
  return {
    title: article.title ?? '',
    day: dayOf(article.publishedTime),
    instant: '',
    text: textOf(article.content ?? ''),
    milliseconds,
  };
}

function byDefuddle(url: URL): Extract | null {
  const [article, milliseconds] = timed(() =>
    attempt(() => new Defuddle(document, { url: url.href, useAsync: false }).parse()),
  );
  if (!article) return null;
  return {
    title: article.title,
    day: dayOf(article.published),
    instant: '',
    text: textOf(article.content),
    milliseconds,
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    // A peer that throws has found nothing.
    return null;
  }
}

function dayOf(date: string | null | undefined): string {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? '';
}

/** The text of a peer's markup, with a break after each block so that words do not run together. */
function textOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const block of parsed.querySelectorAll(
    'p,div,li,h1,h2,h3,h4,h5,h6,br,td,th,blockquote,section,pre,figcaption',
  )) {
    block.append(' \n');
  }
  return parsed.body.textContent ?? '';
}

Object.assign(globalThis, { measure });
