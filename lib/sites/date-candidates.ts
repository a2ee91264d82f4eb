import type { DateBasis } from '../core/page';
import { articleLanguage } from './article-language';
import { type Markup, metaOf } from './markup';
import { oneLine } from './untrusted';
import { dateBesideHeading, firstDate, namedDate } from './visible-dates';
import { findDate, findDateInAddress, readDate, type WrittenDate } from './written-date';

/** A date that may be the day of publication, and how much its place speaks for it. */
export interface Candidate extends WrittenDate {
  readonly basis: DateBasis;
  readonly weight: number;
  /** Written beside the heading. */
  readonly besideHeading?: boolean;
}

/** Meta tags that hold the day of publication on many sites. */
const STRONG_METAS = `
  article:published_time og:article:published_time datepublished date dc.date.issued dcterms.created
  parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date rnews:datepublished
  cxenseparse:recs:publishtime dc.date dcterms.date
`;
/** Meta tags that hold it on some, and another date on others. */
const WEAK_METAS = `
  og:published_time article:published dcterms.issued dc.date.created publish_date pub_date published_date
  article.published article_date_original cxenseparse:publishtime originalpublicationdate timestamp
  shareaholic:article_published_time iso-8601-publish-date dcsext.articlefirstpublished date_published
  article:post_date video:release_date og:pubdate citation_publication_date datecreated created creation_date
  dc:date dc:created bt:pubdate
`;

/** How much each place speaks for its day; in a flat optimum on 462 saved pages with a known day of publication. */
const WEIGHTS = {
  published: 3,
  created: 1.6,
  otherNode: 1.2,
  strongMeta: 2.6,
  weakMeta: 1.4,
  microdata: 2.2,
  markedTime: 1.5,
  time: 1,
  laterTime: 0.25,
  // Decides alone: an address does not change when a text is published again, and every day read from one was right.
  address: 20,
  besideHeading: 0.35,
  endOfTitle: 0.5,
  elsewhere: 0.3,
} as const;

const MAXIMUM_TIMES = 12;

type Read = (text: unknown) => WrittenDate | null;

/** Every date of a page that may be its day of publication, in order of trust. */
export function dateCandidates(markup: Markup, now: number): readonly Candidate[] {
  const { document, url } = markup;
  const language = articleLanguage(markup) ?? 'en';
  const read: Read = (text) => (typeof text === 'string' ? readDate(oneLine(text.slice(0, 400)), now, language) : null);
  const beside = found('text', WEIGHTS.besideHeading, dateBesideHeading(document, now, language));
  const candidates = [
    ...fromLinkedData(markup, read),
    ...fromMetas(markup, read),
    ...fromMicrodata(document, read),
    ...fromTimes(document, read),
    ...found('url', WEIGHTS.address, findDateInAddress(url, now)),
    ...found('text', WEIGHTS.endOfTitle, dateAtEnd(metaOf(markup, 'og:title') || document.title, read)),
    ...beside.map((candidate) => ({ ...candidate, besideHeading: true })),
  ];
  if (candidates.length > 0) return candidates;
  const describedDate = (): WrittenDate | null => findDate(metaOf(markup, 'description').slice(0, 500), now, language);
  // Slow, and of no use beside any of the places above: as many of 462 days were right without it.
  const elsewhere =
    imageDate(markup, now) ??
    namedDate(document, now, language) ??
    describedDate() ??
    firstDate(document, now, language);
  return found('text', WEIGHTS.elsewhere, elsewhere);
}

/** The date that some sites put after the title and their name: `Talks begin | The Harbour | 29.03.2022`. */
function dateAtEnd(title: string, read: Read): WrittenDate | null {
  const end = /[|,–—-]\s*([^|,–—-]{6,30})$/.exec(title.slice(-200))?.[1];
  return read(end && /\d/.test(end) ? end : null);
}

/** Publishing systems keep pictures by the day they came, which is mostly the day of the article that they illustrate. */
function imageDate(markup: Markup, now: number): WrittenDate | null {
  const address = URL.parse(metaOf(markup, 'og:image', 'twitter:image'), markup.url.href);
  return address && findDateInAddress(address, now);
}

function found(basis: DateBasis, weight: number, date: WrittenDate | null): Candidate[] {
  return date ? [{ ...date, basis, weight }] : [];
}

function fromLinkedData(markup: Markup, read: Read): Candidate[] {
  const own = markup.article?.fields;
  const others = markup.nodes.filter(
    (node) =>
      node !== markup.article && node.types.some((type) => /WebPage|ItemPage|Video|Recipe|Review|Posting/.test(type)),
  );
  return [
    ...found('json-ld', WEIGHTS.published, read(own?.datePublished)),
    ...found('json-ld', WEIGHTS.created, read(own?.dateCreated)),
    ...others.flatMap((node) => found('json-ld', WEIGHTS.otherNode, read(node.fields.datePublished))),
  ];
}

function fromMetas(markup: Markup, read: Read): Candidate[] {
  const of = (keys: string, weight: number): Candidate[] =>
    keys
      .trim()
      .split(/\s+/)
      .flatMap((key) => found('meta', weight, read(metaOf(markup, key))));
  return [...of(STRONG_METAS, WEIGHTS.strongMeta), ...of(WEAK_METAS, WEIGHTS.weakMeta)];
}

function fromMicrodata(document: Document, read: Read): Candidate[] {
  const elements = [...document.querySelectorAll('[itemprop~="datePublished"]')].slice(0, MAXIMUM_TIMES);
  return elements.flatMap((element) => found('microdata', WEIGHTS.microdata, read(machineText(element))));
}

function fromTimes(document: Document, read: Read): Candidate[] {
  const times = [...document.querySelectorAll('time')]
    .slice(0, MAXIMUM_TIMES)
    .filter((time) => !/updat|modif/i.test(time.className + (time.getAttribute('itemprop') ?? '')));
  return times.flatMap((time, index) => {
    const isMarked = time.hasAttribute('pubdate') || /publi|entry-date|post-date|created/i.test(time.className);
    const weight = isMarked ? WEIGHTS.markedTime : index === 0 ? WEIGHTS.time : WEIGHTS.laterTime;
    return found('time', weight, read(machineText(time)));
  });
}

function machineText(element: Element): string | null {
  return element.getAttribute('datetime') || element.getAttribute('content') || element.textContent;
}
