import type { DateBasis, Published } from '../core/page';
import { articleLanguage } from './article-language';
import { type Markup, metaOf } from './markup';
import { oneLine } from './untrusted';
import { findDate, findDateInAddress, readDate, type WrittenDate } from './written-date';

/** A date that may be the day of publication, and how much its place speaks for it. */
interface Candidate extends WrittenDate {
  readonly basis: DateBasis;
  readonly weight: number;
}

/** Meta tags that hold the day of publication on many sites. */
const STRONG_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'dc.date',
  'dcterms.date',
];
/** Meta tags that hold it on some, and another date on others. */
const WEAK_METAS = [
  'og:published_time',
  'article:published',
  'dcterms.issued',
  'dc.date.created',
  'publish_date',
  'pub_date',
  'published_date',
  'article.published',
  'article_date_original',
  'cxenseparse:publishtime',
  'originalpublicationdate',
  'timestamp',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'dcsext.articlefirstpublished',
  'date_published',
  'article:post_date',
  'video:release_date',
  'og:pubdate',
  'citation_publication_date',
  'datecreated',
  'created',
  'creation_date',
  'dc:date',
  'dc:created',
  'bt:pubdate',
];

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
  address: 2.4,
  nearText: 0.9,
  laterText: 0.3,
  bodyText: 0.6,
};

/** Share of days that were right on 1,807 pages with a known date, by the number of places that agree on it. */
const CONFIDENCES = [0.78, 0.92, 0.97, 0.99];

const NEAR_DATE =
  '[class*="date" i],[class*="publish" i],[class*="byline" i],[class*="meta" i],[class*="time" i],[id*="date" i],[class*="datum" i],[class*="fecha" i],.posted-on,.post-info,.entry-info,.info';
const MAXIMUM_TIMES = 12;
const MAXIMUM_NEAR = 80;
const MAXIMUM_BODY = 60_000;

/** When an article was published, by the weighted vote of every place that dates it; `undefined` when none does. */
export function articleDate(markup: Markup, now: number): Published | undefined {
  const language = articleLanguage(markup) ?? 'en';
  const read = (text: unknown): WrittenDate | null =>
    typeof text === 'string' ? readDate(oneLine(text.slice(0, 400)), now, language) : null;
  const candidates = [
    ...fromLinkedData(markup, read),
    ...fromMetas(markup, read),
    ...fromMicrodata(markup.document, read),
    ...fromTimes(markup.document, read),
    ...found('url', WEIGHTS.address, findDateInAddress(markup.url, now)),
    ...fromText(markup.document, read, (text) => findDate(text, now, language)),
  ];
  return elect(candidates);
}

type Read = (text: unknown) => WrittenDate | null;

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
  const of = (keys: readonly string[], weight: number): Candidate[] =>
    keys.flatMap((key) => found('meta', weight, read(metaOf(markup, key))));
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

/** Dates that a reader sees: near names that speak of dates or, failing that, the first one in the text. */
function fromText(document: Document, read: Read, find: (text: string) => WrittenDate | null): Candidate[] {
  const near: Candidate[] = [];
  for (const element of [...document.querySelectorAll(NEAR_DATE)].slice(0, MAXIMUM_NEAR)) {
    const text = oneLine((element.textContent ?? '').slice(0, 400));
    if (text.length > 200) continue;
    near.push(...found('text', near.length === 0 ? WEIGHTS.nearText : WEIGHTS.laterText, read(text.slice(0, 80))));
    if (near.length > 5) break;
  }
  if (near.length > 0) return near;
  const text = oneLine((document.body?.textContent ?? '').slice(0, MAXIMUM_BODY));
  return found('text', WEIGHTS.bodyText, find(text));
}

/** One vote for each place and day: a page that repeats itself is no more right. */
function elect(candidates: readonly Candidate[]): Published | undefined {
  const votes = new Map<string, Map<DateBasis, Candidate>>();
  for (const candidate of candidates) {
    const places = votes.get(candidate.day) ?? new Map<DateBasis, Candidate>();
    if (!places.has(candidate.basis)) places.set(candidate.basis, candidate);
    votes.set(candidate.day, places);
  }
  let best: readonly Candidate[] = [];
  for (const places of votes.values()) {
    if (sum([...places.values()]) > sum(best)) best = [...places.values()];
  }
  const first = best[0];
  if (!first) return undefined;
  const instant = best.find((candidate) => candidate.instant)?.instant;
  const confidence = CONFIDENCES[Math.min(best.length, CONFIDENCES.length) - 1] ?? 0;
  return { day: first.day, ...(instant && { instant }), basis: first.basis, confidence };
}

function sum(candidates: readonly Candidate[]): number {
  return candidates.reduce((total, candidate) => total + candidate.weight, 0);
}
