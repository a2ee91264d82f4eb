import type { Page } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { articleDate } from './article-date';
import { judge } from './article-gate';
import { articleLanguage } from './article-language';
import { articleText } from './article-text';
import { articleTitle } from './article-title';
import { blocksOf } from './blocks';
import { type Markup, metaOf, readMarkup } from './markup';
import { isNeverRead } from './never-read';
import type { Reading, ReadingHints, Site } from './site';
import { holdsAnotherPage, withoutStatements } from './stale-markup';
import { fieldsOf, lineOf, listOf } from './untrusted';

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

function readArticle(document: Document, url: URL, hints: ReadingHints): Reading {
  if (!/html/.test(document.contentType)) return { kind: 'not-an-article' };
  let markup = readMarkup(document, url);
  if (holdsAnotherPage(markup)) {
    if (!hints.asked) return { kind: 'not-yet' };
    markup = withoutStatements(markup);
  }
  const blocks = blocksOf(document);
  const verdict = hints.asked ? 'article' : judge(markup, blocks, hints.now);
  if (verdict === 'other') return { kind: 'not-an-article' };
  if (verdict === 'unsure') return { kind: 'unsure' };
  const { text, thin } = articleText(blocks, statedBody(markup));
  const page = pageOf(markup, text, hints.now);
  return page.title === '' && text === '' ? { kind: 'not-an-article' } : { kind: 'page', page, thin };
}

function pageOf(markup: Markup, text: string, now: number): Page {
  return {
    url: markup.url.href,
    site: news.name,
    kind: metaOf(markup, 'og:type').startsWith('video') ? 'video' : 'article',
    title: articleTitle(markup),
    description: descriptionOf(markup),
    keywords: keywordsOf(markup),
    text,
    captions: [],
    published: articleDate(markup, now),
    language: articleLanguage(markup),
    publisher: publisherOf(markup),
  };
}

/** The text that JSON-LD states. Behind a paywall it can hold what the reader is not shown: then it is left alone. */
function statedBody(markup: Markup): string {
  const { articleBody, isAccessibleForFree } = markup.article?.fields ?? {};
  const isFree = !/false/i.test(String(isAccessibleForFree));
  return isFree ? lineOf(articleBody, PAGE_LIMITS.text).replace(/<[^<>]{1,500}>/g, ' ') : '';
}

function descriptionOf(markup: Markup): string {
  const stated = metaOf(markup, 'og:description', 'description', 'twitter:description');
  return lineOf(stated || markup.article?.fields.description, PAGE_LIMITS.description);
}

function keywordsOf(markup: Markup): string[] {
  const tags = [...markup.document.querySelectorAll('meta[property="article:tag"]')].map((tag) =>
    tag.getAttribute('content'),
  );
  const stated = [...listOf(markup.article?.fields.keywords), metaOf(markup, 'news_keywords', 'keywords'), ...tags];
  const keywords = stated.flatMap((line) => lineOf(line, 5_000).split(/[,;]/)).map((keyword) => keyword.trim());
  return [...new Set(keywords.filter((keyword) => keyword !== '' && keyword.length <= 100))].slice(
    0,
    PAGE_LIMITS.keywords,
  );
}

function publisherOf(markup: Markup): string {
  const stated = fieldsOf(listOf(markup.article?.fields.publisher)[0]).name;
  return (
    lineOf(stated, 200) || lineOf(metaOf(markup, 'og:site_name'), 200) || markup.url.hostname.replace(/^www\./, '')
  );
}
