import { isHomePage } from './addresses';
import { articleLanguage } from './article-language';
import type { Block } from './blocks';
import { isAbout, isArticle, isNewsArticle } from './json-ld';
import { type Markup, metaOf } from './markup';
import { dateBesideHeading } from './visible-dates';
import { findDateInAddress } from './written-date';

/** Whether a page is an article. */
export type Verdict = 'article' | 'unsure' | 'other';

const ARTICLE_PATH =
  /\/(?:articles?|news|story|stories|blog|post|politics|world|sports?|business|opinion|artikel|noticias?|actualite|\d{4})\/[^/]/i;
const OTHER_PATH =
  /\/(?:login|sign-?in|sign-?up|register|account|cart|checkout|search|category|tags?|topics?|author|products?|shop|collections?|forums?|threads?|questions?|docs?|documentation|wiki|pricing|features|contact|about|careers|jobs|faq|help|support|events?|recipes?|browse|catalog)(?:\/|$|\.)/i;
const OTHER_QUERY = /[?&](?:s|q|search|page)=/i;
const OTHER_TYPE =
  /^(?:Product|ProductGroup|ItemPage|CollectionPage|SearchResultsPage|ItemList|ProfilePage|AboutPage|ContactPage|FAQPage|QAPage|DiscussionForumPosting|Recipe|Course|JobPosting|Event|MusicRecording|MusicAlbum|SoftwareApplication|LocalBusiness|RealEstateListing|CheckoutPage)$/;
const OTHER_OPEN_GRAPH_TYPE = /^(?:product|profile|video|music)/;
/** More article nodes than this are teasers of other articles. */
const MAXIMUM_ARTICLES = 3;

const PUBLISHED_METAS = ['article:published_time', 'datepublished', 'date'];

/** What the gate looks at, counted once. */
interface Shape {
  readonly markup: Markup;
  readonly openGraphType: string;
  readonly types: readonly string[];
  readonly articles: number;
  readonly characters: number;
  readonly linkCharacters: number;
  readonly slug: string;
  readonly isDatedBesideHeading: boolean;
  readonly now: number;
  count(selector: string): number;
}

const yes = (condition: boolean): number => (condition ? 1 : 0);

/**
 * A logistic model of "this page is an article": what is measured, and its weight. The weights were fitted on
 * saved pages of news sites, blogs, shops, forums, documentation, listings and home pages (2014 to 2026).
 */
const FEATURES: Readonly<Record<string, readonly [weight: number, measure: (shape: Shape) => number]>> = {
  always: [-0.61, () => 1],
  newsNode: [0.64, (s) => yes(s.articles <= MAXIMUM_ARTICLES && s.markup.nodes.some(isNewsArticle))],
  articleNode: [1.58, (s) => yes(s.articles > 0 && s.articles <= MAXIMUM_ARTICLES)],
  publishedNode: [0.99, (s) => yes(Boolean(s.markup.article?.fields.datePublished))],
  otherNode: [-1.04, (s) => yes(s.types.some((type) => OTHER_TYPE.test(type)))],
  questionNode: [-0.56, (s) => yes(s.types.some((type) => /Question|Forum|FAQ/.test(type)))],
  openGraphArticle: [1, (s) => yes(s.openGraphType.startsWith('article'))],
  // Some publishing systems call every page an article, but date only the articles.
  undatedArticle: [-0.9, (s) => yes(s.openGraphType.startsWith('article') && !isDated(s))],
  openGraphOther: [-1.43, (s) => yes(OTHER_OPEN_GRAPH_TYPE.test(s.openGraphType))],
  publishedMeta: [0.71, (s) => yes(metaOf(s.markup, ...PUBLISHED_METAS) !== '')],
  author: [0.67, (s) => yes(metaOf(s.markup, 'author', 'article:author', 'byl') !== '')],
  notIndexed: [-0.81, (s) => yes(isNotIndexed(s))],
  dateBesideHeading: [0.79, (s) => yes(s.isDatedBesideHeading)],
  headlineLength: [0.9, (s) => yes(isHeadlineLength(s.markup.document))],
  oneArticleElement: [0.85, (s) => yes(s.count('article') === 1)],
  times: [-0.84, (s) => Math.log1p(s.count('time'))],
  noTime: [-1.24, (s) => yes(s.count('time') === 0)],
  linkShare: [-1.2, (s) => s.linkCharacters / (s.linkCharacters + s.characters + 1)],
  password: [-1.13, (s) => yes(s.count('input[type=password]') > 0)],
  slugHyphens: [0.2, (s) => Math.min(s.slug.match(/[-_]/g)?.length ?? 0, 10)],
  dateInAddress: [0.53, (s) => yes(findDateInAddress(s.markup.url, s.now) !== null)],
  articlePath: [1.7, (s) => yes(ARTICLE_PATH.test(s.markup.url.pathname))],
  otherPath: [-1.63, (s) => yes(OTHER_PATH.test(s.markup.url.pathname) || OTHER_QUERY.test(s.markup.url.search))],
};

/** Above 0.46, cross-validated precision was 0.93 on articles of all kinds among forums, shops, services and listings. */
const ARTICLE_ABOVE = 0.46;
const UNSURE_ABOVE = 0.25;

/** Whether a page is an article to read unasked, may be one, or is something else. */
export function judge(markup: Markup, blocks: () => readonly Block[], now: number): Verdict {
  if (isHomePage(markup.url)) return 'other';
  if (isStatedNews(markup)) return 'article';
  const shape = shapeOf(markup, blocks(), now);
  if (!markup.article && (OTHER_OPEN_GRAPH_TYPE.test(shape.openGraphType) || isBarrier(shape))) return 'other';
  const share = probability(shape);
  return share > ARTICLE_ABOVE ? 'article' : share > UNSURE_ABOVE ? 'unsure' : 'other';
}

/** Whether a page says that it is a news article; of several, one must be about this address. */
function isStatedNews({ nodes, url }: Markup): boolean {
  const articles = nodes.filter(isArticle).length;
  if (articles > MAXIMUM_ARTICLES) return false;
  return nodes.some((node) => isNewsArticle(node) && (articles === 1 || isAbout(node, url)));
}

/** A page that states nothing and asks not to be found: a sign-in, a consent wall, a check for robots. */
function isBarrier(shape: Shape): boolean {
  return shape.openGraphType === '' && isNotIndexed(shape) && !isDated(shape);
}

function isNotIndexed(shape: Shape): boolean {
  return /noindex/i.test(metaOf(shape.markup, 'robots'));
}

function probability(shape: Shape): number {
  let sum = 0;
  for (const [weight, measure] of Object.values(FEATURES)) sum += weight * measure(shape);
  return 1 / (1 + Math.exp(-sum));
}

function shapeOf(markup: Markup, blocks: readonly Block[], now: number): Shape {
  const { document, url } = markup;
  const long = blocks.filter((block) => block.isParagraph && block.text.length >= 80);
  let linkCharacters = 0;
  for (const link of document.querySelectorAll('a[href]')) linkCharacters += link.textContent?.trim().length ?? 0;
  return {
    markup,
    openGraphType: metaOf(markup, 'og:type').toLowerCase(),
    types: markup.nodes.flatMap((node) => node.types),
    articles: markup.nodes.filter(isArticle).length,
    characters: long.reduce((sum, block) => sum + block.text.length, 0),
    linkCharacters,
    slug: (url.pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, ''),
    isDatedBesideHeading: dateBesideHeading(document, now, articleLanguage(markup) ?? 'en') !== null,
    now,
    count: (selector) => document.querySelectorAll(selector).length,
  };
}

function isHeadlineLength(document: Document): boolean {
  const length = document.querySelector('h1')?.textContent?.trim().length ?? 0;
  return length >= 25 && length <= 160;
}

function isDated(shape: Shape): boolean {
  return (
    metaOf(shape.markup, ...PUBLISHED_METAS) !== '' ||
    Boolean(shape.markup.article?.fields.datePublished) ||
    shape.count('time') > 0
  );
}
