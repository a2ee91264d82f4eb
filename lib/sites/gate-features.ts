import { articleLanguage } from './article-language';
import { isArticle } from './json-ld';
import { type Markup, metaOf } from './markup';
import { dateBesideHeading } from './visible-dates';
import { findDateInAddress } from './written-date';

const ARTICLE_PATH =
  /\/(?:articles?|news|story|stories|blogs?|posts?|politics|world|sports?|business|opinion|artikel|noticias?|actualite|magazine|insights?|guides?|resources|learn|advice|tips|\d{4})\/[^/]/i;
const OTHER_TYPE =
  /^(?:Product|ProductGroup|ItemPage|CollectionPage|SearchResultsPage|ItemList|ProfilePage|AboutPage|ContactPage|FAQPage|QAPage|DiscussionForumPosting|Recipe|Course|JobPosting|Event|MusicRecording|MusicAlbum|SoftwareApplication|LocalBusiness|RealEstateListing|CheckoutPage)$/;
/** How publishing systems mark the page of a single article on its body; seen 2014 to 2026. */
const SINGLE = /single-post|blog-post|article|(?:^|\s)single(?:\s|$)/i;
const PUBLISHED_METAS = ['article:published_time', 'datepublished', 'date'];
/** More article nodes than this are teasers of other articles. */
export const MAXIMUM_ARTICLES = 3;

const MAXIMUM_LINKS = 5_000;

/** What the features are measured on. */
export interface GateSubject {
  readonly markup: Markup;
  /** The running text, as far as the quick reader finds it. */
  readonly text: string;
  /** Characters of long paragraphs. */
  readonly characters: number;
  readonly now: number;
}

type Measure = (subject: GateSubject) => number;

const yes = (condition: boolean): number => (condition ? 1 : 0);
const amount: (selector: string) => Measure =
  (selector) =>
  ({ markup }) =>
    Math.log1p(markup.document.querySelectorAll(selector).length);

/** What is measured of a page to judge whether it is an article. The weights are in `article-gate.weights.json`. */
export const gateFeatures: Readonly<Record<string, Measure>> = {
  articleNode: ({ markup }) => yes(hasFewArticles(markup)),
  otherNode: ({ markup }) => yes(markup.nodes.some(({ types }) => types.some((type) => OTHER_TYPE.test(type)))),
  // Some publishing systems call every page an article, but date only the articles.
  undatedArticle: ({ markup }) => yes(metaOf(markup, 'og:type').startsWith('article') && !isDated(markup)),
  publishedMeta: ({ markup }) => yes(metaOf(markup, ...PUBLISHED_METAS) !== ''),
  notIndexed: ({ markup }) => yes(isNotIndexed(markup)),
  dateBesideHeading: ({ markup, now }) => yes(isDatedBesideHeading(markup, now)),
  headlineLength: ({ markup }) => yes(isHeadlineLength(markup.document)),
  oneArticleElement: ({ markup }) => yes(markup.document.querySelectorAll('article').length === 1),
  times: amount('time'),
  noTime: ({ markup }) => yes(!markup.document.querySelector('time')),
  linkShare: linkShareOf,
  password: ({ markup }) => yes(markup.document.querySelector('input[type=password]') !== null),
  dateInAddress: ({ markup, now }) => yes(findDateInAddress(markup.url, now) !== null),
  articlePath: ({ markup }) => yes(ARTICLE_PATH.test(markup.url.pathname)),
  longEnding: ({ markup }) => Math.min(5, (markup.url.pathname.split('/').findLast(Boolean) ?? '').length / 20),
  singlePage: ({ markup }) => yes(SINGLE.test(markup.document.body?.className.slice(0, 2_000) ?? '')),
  code: amount('pre,code'),
  buttons: amount('button'),
  textLength: ({ text }) => Math.log1p(text.length / 100),
};

/** Whether a page asks search engines to leave it out. */
export function isNotIndexed(markup: Markup): boolean {
  return /noindex/i.test(metaOf(markup, 'robots'));
}

/** Whether anything on a page dates it. */
export function isDated(markup: Markup): boolean {
  return (
    metaOf(markup, ...PUBLISHED_METAS) !== '' ||
    Boolean(markup.article?.fields.datePublished) ||
    markup.document.querySelector('time') !== null
  );
}

function hasFewArticles({ nodes }: Markup): boolean {
  const articles = nodes.filter(isArticle).length;
  return articles > 0 && articles <= MAXIMUM_ARTICLES;
}

function isDatedBesideHeading(markup: Markup, now: number): boolean {
  return dateBesideHeading(markup.document, now, articleLanguage(markup) ?? 'en') !== null;
}

function isHeadlineLength(document: Document): boolean {
  const length = document.querySelector('h1')?.textContent?.trim().length ?? 0;
  return length >= 25 && length <= 160;
}

function linkShareOf({ markup, characters }: GateSubject): number {
  let inLinks = 0;
  const links = markup.document.querySelectorAll('a[href]');
  for (let i = 0; i < links.length && i < MAXIMUM_LINKS; i++) inLinks += links[i]?.textContent?.trim().length ?? 0;
  return inLinks / (inLinks + characters + 1);
}
