import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { articleText } from '../../../lib/sites/article-text';
import { blocksOf } from '../../../lib/sites/blocks';
import { siteFor } from '../../../lib/sites/index';
import { readableText } from '../../../lib/sites/readable';
import type { Reading } from '../../../lib/sites/site';

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
  readonly ours: Extract | null;
  readonly videoId: string;
  readonly language: string;
  /** The text came from the slow reader. */
  readonly wasThin: boolean;
  readonly textMilliseconds: number;
  readonly slowMilliseconds: number;
  readonly readability: Extract | null;
  readonly defuddle: Extract | null;
}

/** Runs inside a saved page: the built readers first, as on a page just loaded, then the peers on the same document. */
function measure(now: number, withPeers: boolean): Measured {
  const url = new URL(location.href);
  const site = siteFor(url);
  const [unasked, milliseconds] = timed(() => site?.read(document, url, { now, asked: false }));
  const [, textMilliseconds] = timed(() => articleText(blocksOf(document), ''));
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
      text: slow || page.text,
      milliseconds,
    },
    videoId: page?.videoId ?? '',
    language: page?.language ?? '',
    wasThin,
    textMilliseconds,
    slowMilliseconds,
    readability: withPeers ? byReadability() : null,
    defuddle: withPeers ? byDefuddle(url) : null,
  };
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
