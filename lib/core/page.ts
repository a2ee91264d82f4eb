import * as v from 'valibot';
import { PAGE_LIMITS } from './page-limits';

/**
 * Which statement of a page gave its date. Order is no rank.
 * `player`: YouTube's player data; `json-ld`, `meta`, `microdata`, `time`: markup; `url`: the address; `text`: visible text.
 */
export const DateBasis = v.picklist(['player', 'json-ld', 'meta', 'microdata', 'time', 'url', 'text']);
export type DateBasis = v.InferOutput<typeof DateBasis>;

/** When a page was published. */
export const PublishedSchema = v.object({
  /** The calendar day as the page itself writes it, `YYYY-MM-DD`. */
  day: v.pipe(v.string(), v.isoDate()),
  /** The instant in UTC, when the page gives a time with its zone. */
  instant: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  basis: DateBasis,
  /** 0 to 1: the share of such dates that were right on pages with a known date. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type Published = v.InferOutput<typeof PublishedSchema>;

/** A line of captions and the second at which it is said. */
export const CaptionSchema = v.object({ start: v.pipe(v.number(), v.minValue(0)), text: v.string() });
export type Caption = v.InferOutput<typeof CaptionSchema>;

/**
 * Where captions were found. `panel`: the page's open transcript panel; `fetched`: what the page itself had fetched for
 * its player; `tracks`: text tracks of the video element.
 */
export const CaptionSource = v.picklist(['panel', 'fetched', 'tracks']);
export type CaptionSource = v.InferOutput<typeof CaptionSource>;

/** Why the times of a video are not settled: it is being broadcast, or it is announced for later (a premiere). */
export const Timing = v.picklist(['live', 'upcoming']);
export type Timing = v.InferOutput<typeof Timing>;

/** What a site reader returns: the parts of a page that matching looks at. Nothing of it is ever stored. */
export const PageSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  /** The address under which its site files the same page, when it is another one. */
  canonical: v.optional(v.pipe(v.string(), v.url())),
  /** The reader that read it: `youtube`, `news`. */
  site: v.string(),
  kind: v.picklist(['article', 'video']),
  title: v.pipe(v.string(), v.maxLength(PAGE_LIMITS.title)),
  description: v.pipe(v.string(), v.maxLength(PAGE_LIMITS.description)),
  keywords: v.pipe(v.array(v.string()), v.maxLength(PAGE_LIMITS.keywords)),
  text: v.pipe(v.string(), v.maxLength(PAGE_LIMITS.text)),
  /** Whether a reader is shown the headline and the lead only: the rest is behind a paywall. */
  partial: v.optional(v.boolean()),
  captions: v.pipe(v.array(CaptionSchema), v.maxLength(PAGE_LIMITS.captions)),
  /** Absent when there are no captions. */
  captionSource: v.optional(CaptionSource),
  published: v.optional(PublishedSchema),
  /** The day on which the page says that it was last changed, `YYYY-MM-DD`. */
  modified: v.optional(v.pipe(v.string(), v.isoDate())),
  /** BCP 47; the language of the content, not of the interface around it. */
  language: v.optional(v.string()),
  publisher: v.optional(v.string()),
  videoId: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{11}$/))),
  /** Absent when the times of a video are settled. */
  timing: v.optional(Timing),
});
export type Page = v.InferOutput<typeof PageSchema>;
