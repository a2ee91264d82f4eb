import * as v from 'valibot';
import { EntrySchema, StorySchema } from './entry';
import { CaptionSource, PageSchema, PublishedSchema, Timing } from './page';
import type { Placement } from './placement';
import { QuietSchema } from './quiet';
import { type Span, SpanSchema } from './span';

/** What a page's content script reports of one look at the page. */
export const PageReportSchema = v.variant('status', [
  v.object({ status: v.literal('read'), url: v.string(), page: PageSchema }),
  /** `asked`: on the reader's wish, whatever else is set for the site. */
  v.object({ status: v.literal('reading'), url: v.string(), asked: v.boolean() }),
  v.object({ status: v.picklist(['unsure', 'not-an-article']), url: v.string() }),
]);
export type PageReport = v.InferOutput<typeof PageReportSchema>;

/** What came of reading a video's transcript: there is none, or the page showed an empty one. */
export const TranscriptOutcome = v.picklist(['read', 'none', 'empty']);
export type TranscriptOutcome = v.InferOutput<typeof TranscriptOutcome>;

/** What a report is answered: how many entries are related to the page, and what the collapsed sidebar says. */
export interface ReportAnswer {
  readonly related: number;
  readonly tabText: string;
  /** When a video talks about them, in order of time. */
  readonly spans: readonly NamedSpan[];
  /** What to say when the extension is updated: then nobody is left to ask. */
  readonly updatedText: string;
  /** The reader wants this site left alone. */
  readonly quiet: boolean;
}

/** What a page is told of how its sidebar is to stand. */
export interface Surroundings {
  readonly placement: Placement;
  /** The browser's own side panel is open beside the page. */
  readonly panelOpen: boolean;
  readonly words: FrameWords;
}

/** The names of the buttons around the sidebar's frame. */
export interface FrameWords {
  readonly move: string;
  readonly resize: string;
  readonly removeTab: string;
}

/** A span as the page around a video knows it. */
export interface NamedSpan extends Pick<Span, 'from' | 'to'> {
  /** The title of what is talked about. */
  readonly title: string;
}

const ReasonSchema = v.variant('kind', [
  v.object({ kind: v.literal('name'), entity: v.nullable(v.string()), onPage: v.string(), inEntry: v.string() }),
  v.object({ kind: v.literal('word'), onPage: v.string(), inEntry: v.string() }),
  v.object({ kind: v.literal('date'), days: v.number() }),
  v.object({ kind: v.literal('source'), url: v.string() }),
  v.object({ kind: v.literal('caption'), second: v.number(), text: v.string() }),
]);

const RelatedSchema = v.object({
  entry: EntrySchema,
  score: v.number(),
  reasons: v.pipe(v.array(ReasonSchema), v.readonly()),
});

/** The few facts about a page that own pages show; never its text. */
const PageSummarySchema = v.object({
  kind: v.picklist(['article', 'video']),
  title: v.string(),
  published: v.optional(PublishedSchema),
  partial: v.optional(v.boolean()),
  videoId: v.optional(v.string()),
  captionSource: v.optional(CaptionSource),
  timing: v.optional(Timing),
});
export type PageSummary = v.InferOutput<typeof PageSummarySchema>;

export const TabStateSchema = v.variant('status', [
  v.object({ status: v.literal('unknown') }),
  v.object({ status: v.picklist(['reading', 'unsure', 'not-an-article']), url: v.string() }),
  /** The reader wants its site left alone until then. */
  v.object({ status: v.literal('quiet'), url: v.string(), until: QuietSchema }),
  v.object({ status: v.literal('nothing'), url: v.string(), page: PageSummarySchema }),
  v.object({
    status: v.literal('related'),
    url: v.string(),
    page: PageSummarySchema,
    confidence: v.number(),
    related: v.pipe(v.array(RelatedSchema), v.readonly()),
    /** What the reader called not related to this page. */
    removed: v.optional(v.pipe(v.array(RelatedSchema), v.readonly())),
    /** The stories that the related entries belong to. */
    stories: v.pipe(v.array(StorySchema), v.readonly()),
    /** When a video talks about them, in order of time. */
    spans: v.optional(v.pipe(v.array(SpanSchema), v.readonly())),
  }),
]);
/** What is known about the page in a tab. */
export type TabState = v.InferOutput<typeof TabStateSchema>;
