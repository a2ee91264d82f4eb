import type { Page } from '../core/page';
import { PAGE_LIMITS } from '../core/page-limits';
import { articleDate, articleModified } from './article-date';
import { articleLanguage } from './article-language';
import { articleTitle } from './article-title';
import { canonicalOf } from './canonical';
import { type Markup, metaOf } from './markup';
import { isPartial } from './paywall';
import { fieldsOf, lineOf, listOf } from './untrusted';

/** What an article says of itself, around a text that was read from it. `site` is the name of the reader. */
export function articlePage(markup: Markup, text: string, site: string, now: number): Page {
  const modified = articleModified(markup, now);
  const canonical = canonicalOf(markup);
  return {
    url: markup.url.href,
    ...(canonical && { canonical }),
    site,
    kind: metaOf(markup, 'og:type').startsWith('video') ? 'video' : 'article',
    title: articleTitle(markup),
    description: descriptionOf(markup),
    keywords: keywordsOf(markup),
    text,
    ...(isPartial(markup, text) && { partial: true }),
    captions: [],
    published: articleDate(markup, now),
    ...(modified && { modified }),
    language: articleLanguage(markup),
    publisher: publisherOf(markup),
  };
}

function descriptionOf(markup: Markup): string {
  const stated = metaOf(markup, 'og:description', 'description', 'twitter:description');
  return lineOf(stated || markup.article?.fields.description, PAGE_LIMITS.description);
}

function keywordsOf(markup: Markup): string[] {
  const tags = [...markup.document.querySelectorAll('meta[property="article:tag"]')]
    .slice(0, PAGE_LIMITS.keywords)
    .map((tag) => tag.getAttribute('content'));
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
