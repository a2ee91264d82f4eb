import * as v from 'valibot';
import { parseDate } from './dates';

/** A non-empty line of text, trimmed. */
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** A name in lower case with hyphens: `macron-putin`, `2022-03-29-istanbul-talks`. */
const Slug = v.pipe(v.string(), v.regex(/^[\p{Ll}\p{Nd}]+(?:-[\p{Ll}\p{Nd}]+)*$/u, 'not a slug'));
/** A BCP 47 language tag. */
const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'not a language'));
/** A link that may be followed: never `javascript:` or `data:`. */
const Link = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'not an http link'));
/** The eleven characters that name a YouTube video. */
const VideoId = v.pipe(v.string(), v.regex(/^[\w-]{11}$/, 'not a video id'));

/** A date that exists; see `dates.ts` for the notation. */
export const EntryDate = v.pipe(
  v.string(),
  v.check((text) => parseDate(text) !== null, 'not a date that exists'),
);

/** What sort of publisher stands behind a source. */
export const PublisherKind = v.picklist(['government', 'state-media', 'agency', 'press', 'reference', 'organisation']);
export type PublisherKind = v.InferOutput<typeof PublisherKind>;

/** Where a statement can be checked. `date` is the source's own date, not the event's. */
export const SourceSchema = v.object({
  publisher: Text,
  kind: v.optional(PublisherKind),
  title: Text,
  url: Link,
  date: v.optional(EntryDate),
  language: v.optional(Language),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** A second in a video with a short paraphrase, and the entries it speaks about. */
export const MomentSchema = v.object({
  second: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: Text,
  about: v.array(Slug),
});
export type Moment = v.InferOutput<typeof MomentSchema>;

export const EntryType = v.picklist([
  'agreement',
  'attack',
  'court-order',
  'decree',
  'election',
  'exchange',
  'incident',
  'interview',
  'meeting',
  'military',
  'phone-call',
  'publication',
  'sanction',
  'statement',
  'summit',
  'talks',
  'visit',
  'vote',
]);
export type EntryType = v.InferOutput<typeof EntryType>;

/** One dated, sourced statement of fact. */
export const EntrySchema = v.object({
  id: Slug,
  date: EntryDate,
  type: v.optional(EntryType),
  title: Text,
  text: v.pipe(v.string(), v.trim()),
  language: Language,
  /** Entity ids: where, who takes part, what else is named. */
  place: v.optional(Slug),
  participants: v.array(Slug),
  mentions: v.array(Slug),
  topics: v.array(Slug),
  /** Story ids, see `StorySchema`. */
  stories: v.array(Slug),
  sources: v.array(SourceSchema),
  /** Said to the reader when sources disagree on this entry. */
  differ: v.optional(Text),
  /** When the entry is about one video: its id and the moments in it. */
  video: v.optional(VideoId),
  moments: v.array(MomentSchema),
});
export type Entry = v.InferOutput<typeof EntrySchema>;

export const EntityType = v.picklist(['person', 'organisation', 'country', 'place', 'document', 'event']);
export type EntityType = v.InferOutput<typeof EntityType>;

/** A person, organisation, place, document or event, and how it is written in each language. */
export const EntitySchema = v.object({
  id: Slug,
  type: EntityType,
  label: Text,
  /** By language; the label itself need not be repeated. */
  aliases: v.record(Language, v.array(Text)),
  /** Mistakes of speech recognition; evidence only beside another hit. */
  heardAs: v.array(Text),
});
export type Entity = v.InferOutput<typeof EntitySchema>;

/** A thread of entries that belong together, told in order of date. */
export const StorySchema = v.object({ id: Slug, title: Text, summary: Text });
export type Story = v.InferOutput<typeof StorySchema>;

/** How much a pack holds: its first and last day, and the entries of each month `YYYY-MM`. */
export const CoverageSchema = v.object({
  first: EntryDate,
  last: EntryDate,
  months: v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), v.number()),
});
export type Coverage = v.InferOutput<typeof CoverageSchema>;

/** A set of entries as it ships: one file, checked as a whole before any of it is stored. */
export const PackSchema = v.object({
  format: v.literal(1),
  id: Slug,
  title: Text,
  licence: Text,
  languages: v.array(Language),
  /** Changes whenever the content does. */
  version: Text,
  coverage: CoverageSchema,
  stories: v.array(StorySchema),
  entities: v.array(EntitySchema),
  entries: v.array(EntrySchema),
});
export type Pack = v.InferOutput<typeof PackSchema>;

/** Every entity id that an entry names, once each. */
export function entitiesOf(entry: Entry): string[] {
  const place = entry.place ? [entry.place] : [];
  return [...new Set([...entry.participants, ...place, ...entry.mentions])];
}
