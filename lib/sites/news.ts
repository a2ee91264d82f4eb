import { PAGE_LIMITS } from '../core/page-limits';
import { judge, type Verdict } from './article-gate';
import { articlePage } from './article-page';
import { type ArticleText, articleText } from './article-text';
import { blocksOf } from './blocks';
import { type Markup, readMarkup } from './markup';
import { isNeverRead } from './never-read';
import { isStatedPaid } from './paywall';
import type { Reading, ReadingHints, Site } from './site';
import { holdsAnotherPage, withoutStatements } from './stale-markup';
import { lineOf } from './untrusted';

/** Any page that may be an article. It comes last: it accepts what no special site does. */
export const news: Site = {
  name: 'news',
  samples: [
    'https://www.bbc.com/news/articles/c0000000000o',
    'https://www.lemonde.fr/international/article/2022/03/29/talks_6119640_3210.html',
    'https://kyivindependent.com/a-story/',
  ],
  accepts: (url) => !isNeverRead(url),
  read(document, url, hints) {
    try {
      return readArticle(document, url, hints);
    } catch {
      // A page can replace what the DOM offers (a form field named "parentElement" is enough): then it is not read.
      return { kind: 'not-an-article' };
    }
  },
};

/** What the gate made of a page, and what it read for that. */
export interface Examined {
  readonly verdict: Verdict | 'not-yet';
  readonly markup: Markup;
  /** The running text, read once. */
  readonly body: () => ArticleText;
}

function readArticle(document: Document, url: URL, hints: ReadingHints): Reading {
  const examined = examine(document, url, hints);
  if (examined.verdict === 'other') return { kind: 'not-an-article' };
  if (examined.verdict !== 'article') return { kind: examined.verdict };
  const { text, thin } = examined.body();
  const page = articlePage(examined.markup, text, news.name, hints.now);
  return page.title === '' && text === '' ? { kind: 'not-an-article' } : { kind: 'page', page, thin };
}

/** First stage: whether a page is an article to read. What is asked for is one, unless it is no page of text at all. */
export function examine(document: Document, url: URL, hints: ReadingHints): Examined {
  const stated = readMarkup(document, url);
  const isStale = holdsAnotherPage(stated);
  const markup = isStale ? withoutStatements(stated) : stated;
  const blocks = once(() => blocksOf(document));
  const body = once(() => articleText(blocks(), statedBody(markup)));
  const verdict = (): Examined['verdict'] => {
    if (!/html/.test(document.contentType)) return 'other';
    if (hints.asked) return 'article';
    return isStale ? 'not-yet' : judge(markup, { blocks, text: () => body().text }, hints.now);
  };
  return { verdict: verdict(), markup, body };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The text that JSON-LD states. Behind a paywall it can hold what the reader is not shown: then it is left alone. */
function statedBody(markup: Markup): string {
  if (isStatedPaid(markup)) return '';
  return lineOf(markup.article?.fields.articleBody, PAGE_LIMITS.text).replace(/<[^<>]{1,500}>/g, ' ');
}
