import type { Block } from './blocks';
import { isAbout, isArticle, isNewsArticle } from './json-ld';
import { type Markup, metaOf } from './markup';
import { findDateInAddress } from './written-date';

/** Whether a page is an article. */
export type Verdict = 'article' | 'unsure' | 'other';

const HOME = /^\/(?:(?:index|home|default|start|[a-z]{2})(?:\.\w{2,5})?\/?)?$/i;
const ARTICLE_PATH =
  /\/(?:articles?|news|story|stories|blog|post|politics|world|sports?|business|opinion|artikel|noticias?|actualite|\d{4})\//i;
const OTHER_PATH =
  /\/(?:login|sign-?in|sign-?up|register|account|cart|checkout|search|category|tags?|topics?|author|products?|shop|collections?|forums?|threads?|questions?|docs?|documentation|wiki|pricing|features|contact|about|careers|jobs|faq|help|support|events?|recipes?|browse|catalog)(?:\/|$|\.)/i;
const OTHER_QUERY = /[?&](?:s|q|search|page)=/i;
const OTHER_TYPE =
  /^(?:Product|ProductGroup|ItemPage|CollectionPage|SearchResultsPage|ItemList|ProfilePage|AboutPage|ContactPage|FAQPage|QAPage|DiscussionForumPosting|Recipe|Course|JobPosting|Event|MusicRecording|MusicAlbum|SoftwareApplication|LocalBusiness|RealEstateListing|CheckoutPage)$/;
const OTHER_OPEN_GRAPH_TYPE = /^(?:product|profile|video|music)/;
/** More article nodes than this are teasers of other articles. */
const MAXIMUM_ARTICLES = 3;

/** What the gate looks at, counted once. */
interface Shape {
  readonly markup: Markup;
  readonly openGraphType: string;
  readonly types: readonly string[];
  readonly articles: number;
  readonly paragraphs: number;
  readonly characters: number;
  readonly links: number;
  readonly linkCharacters: number;
  readonly slug: string;
  readonly path: string;
  count(selector: string): number;
}

const logarithm = Math.log1p;
const yes = (condition: boolean): number => (condition ? 1 : 0);

/**
 * A logistic model of "this page is an article": what is measured, and its weight. The weights were fitted on
 * saved pages of news sites, blogs, shops, forums, documentation, listings and home pages (2014 to 2026).
 */
const FEATURES: Readonly<Record<string, readonly [weight: number, measure: (shape: Shape) => number]>> = {
  always: [-0.4, () => 1],
  newsNode: [0.27, (s) => yes(s.articles <= MAXIMUM_ARTICLES && s.markup.nodes.some(isNewsArticle))],
  articleNode: [0.87, (s) => yes(s.articles > 0 && s.articles <= MAXIMUM_ARTICLES)],
  otherNode: [-0.86, (s) => yes(s.types.some((type) => OTHER_TYPE.test(type)))],
  openGraphArticle: [0.96, (s) => yes(s.openGraphType.startsWith('article'))],
  openGraphSite: [-0.33, (s) => yes(/^(?:website|object|blog)$/.test(s.openGraphType))],
  openGraphOther: [-0.55, (s) => yes(OTHER_OPEN_GRAPH_TYPE.test(s.openGraphType))],
  publishedMeta: [0.49, (s) => yes(metaOf(s.markup, 'article:published_time', 'datepublished', 'date') !== '')],
  publishedNode: [0.72, (s) => yes(Boolean(s.markup.article?.fields.datePublished))],
  author: [0.67, (s) => yes(metaOf(s.markup, 'author', 'article:author', 'byl') !== '')],
  section: [0.22, (s) => yes(metaOf(s.markup, 'article:section', 'article:tag') !== '')],
  paragraphs: [0.25, (s) => logarithm(s.paragraphs)],
  characters: [0.05, (s) => logarithm(s.characters)],
  linkShare: [-0.87, (s) => s.linkCharacters / (s.linkCharacters + s.characters + 1)],
  links: [-0.28, (s) => logarithm(s.links)],
  oneArticleElement: [0.8, (s) => yes(s.count('article') === 1)],
  articleElements: [0.06, (s) => logarithm(s.count('article'))],
  noHeadline: [-0.29, (s) => yes(s.count('h1') === 0)],
  headlineLength: [0.62, (s) => yes(isHeadlineLength(s.markup.document))],
  linkedHeadings: [-0.11, (s) => logarithm(s.count('h2 a,h3 a,a h2,a h3'))],
  times: [-0.51, (s) => logarithm(s.count('time'))],
  noTime: [-0.86, (s) => yes(s.count('time') === 0)],
  notIndexed: [-1.5, (s) => yes(/noindex/i.test(metaOf(s.markup, 'robots')))],
  password: [-0.41, (s) => yes(s.count('input[type=password]') > 0)],
  slugHyphens: [0.18, (s) => Math.min(s.slug.match(/[-_]/g)?.length ?? 0, 10)],
  slugLength: [0.015, (s) => Math.min(s.slug.length, 80)],
  number: [-0.35, (s) => yes(/\d{4,}/.test(s.path))],
  dateInAddress: [0.17, (s) => yes(findDateInAddress(s.markup.url, Number.MAX_SAFE_INTEGER) !== null)],
  articlePath: [1.55, (s) => yes(ARTICLE_PATH.test(s.markup.url.pathname))],
  otherPath: [-1.13, (s) => yes(OTHER_PATH.test(s.markup.url.pathname) || OTHER_QUERY.test(s.markup.url.search))],
};

const ARTICLE_ABOVE = 0.6;
const UNSURE_ABOVE = 0.4;

/** Whether a page is an article to read unasked, may be one, or is something else. */
export function judge(markup: Markup, blocks: readonly Block[]): Verdict {
  if (HOME.test(markup.url.pathname)) return 'other';
  const shape = shapeOf(markup, blocks);
  if (isStatedNews(shape)) return 'article';
  if (OTHER_OPEN_GRAPH_TYPE.test(shape.openGraphType) && !markup.article) return 'other';
  const share = probability(shape);
  return share > ARTICLE_ABOVE ? 'article' : share > UNSURE_ABOVE ? 'unsure' : 'other';
}

function isStatedNews(shape: Shape): boolean {
  const { markup, articles } = shape;
  if (articles === 0 || articles > MAXIMUM_ARTICLES) return false;
  return markup.nodes.some((node) => isNewsArticle(node) && (articles === 1 || isAbout(node, markup.url)));
}

function probability(shape: Shape): number {
  let sum = 0;
  for (const [weight, measure] of Object.values(FEATURES)) sum += weight * measure(shape);
  return 1 / (1 + Math.exp(-sum));
}

function shapeOf(markup: Markup, blocks: readonly Block[]): Shape {
  const { document, url } = markup;
  const long = blocks.filter((block) => block.isParagraph && block.text.length >= 80);
  const links = document.querySelectorAll('a[href]');
  let linkCharacters = 0;
  for (const link of links) linkCharacters += link.textContent?.trim().length ?? 0;
  return {
    markup,
    openGraphType: metaOf(markup, 'og:type').toLowerCase(),
    types: markup.nodes.flatMap((node) => node.types),
    articles: markup.nodes.filter(isArticle).length,
    paragraphs: long.length,
    characters: long.reduce((sum, block) => sum + block.text.length, 0),
    links: links.length,
    linkCharacters,
    slug: (url.pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, ''),
    path: url.pathname + url.search,
    count: (selector) => document.querySelectorAll(selector).length,
  };
}

function isHeadlineLength(document: Document): boolean {
  const length = document.querySelector('h1')?.textContent?.trim().length ?? 0;
  return length >= 25 && length <= 160;
}
