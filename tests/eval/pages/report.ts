import type { Extract, Measured } from './in-page';
import type { SavedPage } from './page-set';
import { isSameTitle, meanOf, quantileOf, type Share, shareOf, textF1 } from './scores';

/** A saved page with what the readers made of it. */
export interface MeasuredPage {
  readonly page: SavedPage;
  readonly measured: Measured;
}

/** How right and how fast one reader is on the fields that a set knows. */
export interface FieldScores {
  readonly title: { readonly exact: Share };
  readonly date: { readonly day: Share };
  readonly text: { readonly f1: Share };
  readonly ms: { readonly p50: Share; readonly p90: Share };
}

/** The scores of our readers on a set. `thin` is the share of articles whose text came from the slow reader. */
export interface SetScores extends FieldScores {
  readonly n: number;
  readonly gate: { readonly precision: Share; readonly recall: Share; readonly falsePositiveRate: Share };
  readonly language: Share;
  readonly video: { readonly id: Share };
  readonly thin: Share;
  /** Gate and metadata, on every page; text, on the pages that the gate let in; the slow reader, where it ran. */
  readonly parts: Record<'gateAndMetadata' | 'text' | 'slow', { readonly p50: Share; readonly p90: Share }>;
}

export function scoreSet(pages: readonly MeasuredPage[]): SetScores {
  const known = pages.filter(({ page }) => page.truth.language);
  const videos = pages.filter(({ page }) => page.truth.video_id);
  return {
    n: pages.length,
    gate: gateOf(pages),
    ...scoreFields(pages, (measured) => measured.ours),
    language: shareOf(known, ({ page, measured }) => isSameLanguage(page.truth.language ?? '', measured.language)),
    video: { id: shareOf(videos, ({ page, measured }) => page.truth.video_id === measured.videoId) },
    thin: shareOf(pages.filter(isArticle), ({ measured }) => measured.wasThin),
    parts: partsOf(pages.map(({ measured }) => measured)),
  };
}

/** Scores of one reader on the articles and videos of a set; a page of which it found nothing counts as wrong. */
export function scoreFields(pages: readonly MeasuredPage[], of: (measured: Measured) => Extract | null): FieldScores {
  const read = pages.filter(isArticle).map(({ page, measured }) => ({ page, extract: of(measured) }));
  const titled = read.filter(({ page }) => page.truth.title);
  const dated = read.filter(({ page }) => /^\d{4}-\d\d-\d\d/.test(page.truth.published ?? ''));
  const texts = read.flatMap(({ page, extract }) => (page.text ? [textF1(extract?.text ?? '', page.text)] : []));
  return {
    title: { exact: shareOf(titled, ({ page, extract }) => isSameTitle(extract?.title ?? '', page.truth.title ?? '')) },
    date: { day: shareOf(dated, ({ page, extract }) => isSameDate(page, extract)) },
    text: { f1: meanOf(texts) },
    ms: quantiles(pages.flatMap(({ measured }) => of(measured)?.milliseconds ?? [])),
  };
}

function isArticle({ page }: MeasuredPage): boolean {
  return page.truth.kind !== 'other';
}

function gateOf(pages: readonly MeasuredPage[]): SetScores['gate'] {
  const accepts = ({ measured }: MeasuredPage): boolean => measured.verdict === 'page';
  return {
    precision: shareOf(pages.filter(accepts), isArticle),
    recall: shareOf(pages.filter(isArticle), accepts),
    falsePositiveRate: shareOf(
      pages.filter((page) => !isArticle(page)),
      accepts,
    ),
  };
}

/** The day as the page writes it; of a video the same instant, since its day depends on the reader's time zone. */
function isSameDate(page: SavedPage, extract: Extract | null): boolean {
  const published = page.truth.published ?? '';
  if (page.truth.kind !== 'video' || !published.includes('T')) return extract?.day === published.slice(0, 10);
  return Date.parse(extract?.instant || extract?.day || '') === Date.parse(published);
}

function partsOf(all: readonly Measured[]): SetScores['parts'] {
  return {
    gateAndMetadata: quantiles(all.map(({ parts }) => parts.gate + parts.metadata)),
    text: quantiles(all.flatMap(({ parts }) => (parts.text > 0 ? [parts.text] : []))),
    slow: quantiles(all.flatMap(({ slowMilliseconds }) => (slowMilliseconds > 0 ? [slowMilliseconds] : []))),
  };
}

function isSameLanguage(one: string, other: string): boolean {
  return one.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase();
}

function quantiles(values: readonly number[]): { p50: Share; p90: Share } {
  return { p50: quantileOf(values, 0.5), p90: quantileOf(values, 0.9) };
}
