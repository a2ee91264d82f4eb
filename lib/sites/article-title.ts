import { type Heading, headingsOf } from './headings';
import { isNewsArticle } from './json-ld';
import { type Markup, metaOf } from './markup';
import { cleanTitle, foldTitle, isLikeTitle, lettersOf, withoutSiteName } from './title-text';

/** Search engines show at most 110 characters of a headline, so pages cut the one that they state to machines. */
const CUT_LENGTH = 90;
/** After a short heading, tags that begin with it go on with the rest of the title. */
const SEPARATOR = /^ [|\-·•›»:] /;

/** What a page calls itself, in each place where it does. */
interface Titles {
  readonly headings: readonly Heading[];
  readonly stated: string;
  readonly shared: string;
  readonly tab: string;
}

/**
 * The title of an article: the first heading when the title tags confirm it, else what JSON-LD or Open Graph
 * states without the name of the site. Right more often than any one of them: headings can be logos, stated titles
 * can be written for search engines. Newsrooms are believed on their headline, others rather on the visible heading.
 */
export function articleTitle(markup: Markup): string {
  const titles = titlesOf(markup);
  const { headings, stated, shared, tab } = titles;
  const confirmed = confirmedHeading(titles);
  if (confirmed) return confirmed;
  const isNews = markup.article !== null && isNewsArticle(markup.article);
  const similar = headings.find(
    ({ whole }) => isHeadline(whole) && [shared, tab].some((title) => isLikeTitle(whole, title)),
  );
  if (similar && !(isNews && stated)) return similar.whole;
  return stated || shared || headings[0]?.whole || tab;
}

/** The first heading that stands in a title tag, as it stands there where only the punctuation differs. */
function confirmedHeading(titles: Titles): string | undefined {
  const { headings, stated, shared, tab } = titles;
  for (const { whole } of headings) {
    if (isConfirmed(whole, titles)) return whole;
    const same = [stated, shared, tab].find((title) => lettersOf(title) === lettersOf(whole));
    if (same) return same;
  }
  return headings.find(({ part }) => isConfirmed(part, titles))?.part;
}

function titlesOf(markup: Markup): Titles {
  const { document, article, url } = markup;
  const siteName = cleanTitle(metaOf(markup, 'og:site_name'));
  const { headings, trail } = headingsOf(document);
  const headline = cleanTitle(article?.fields.headline) || cleanTitle(article?.fields.name);
  const site = { name: siteName, host: url.hostname };
  const titles = {
    headings: headings.filter(({ whole }) => foldTitle(whole) !== foldTitle(siteName)),
    stated: headline || cleanTitle(metaOf(markup, 'headline')),
    shared: withoutSiteName(cleanTitle(metaOf(markup, 'og:title', 'twitter:title')), site),
    tab: withoutSiteName(cleanTitle(document.title), site),
  };
  const whole = { ...titles, stated: wholeOf(titles.stated, titles.shared) };
  return trail === '' ? whole : withoutTrail(whole, trail);
}

/** What also ends the trail of sections is written for search engines; a title that differs is the readers'. */
function withoutTrail(titles: Titles, trail: string): Titles {
  const unless = (title: string): string => (foldTitle(title).startsWith(foldTitle(trail)) ? '' : title);
  const [stated, shared] = [unless(titles.stated), unless(titles.shared)];
  return stated || shared
    ? { ...titles, stated, shared, tab: '' }
    : { ...titles, headings: [{ whole: trail, part: '' }] };
}

/** A stated title, or the longer one that it is the cut beginning of. */
function wholeOf(stated: string, other: string): string {
  return stated.length >= CUT_LENGTH && other.startsWith(stated) ? other : stated;
}

function isConfirmed(heading: string, { stated, shared, tab }: Titles): boolean {
  const folded = foldTitle(heading);
  const tags = [foldTitle(tab), foldTitle(shared)];
  if (isHeadline(heading)) return tags.some((tag) => tag.includes(folded)) || foldTitle(stated) === folded;
  return folded !== '' && tags.some((tag) => tag.startsWith(folded) && SEPARATOR.test(tag.slice(folded.length)));
}

function isHeadline(heading: string): boolean {
  return heading.length >= 12 && heading.length <= 200;
}
