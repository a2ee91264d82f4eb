import * as v from 'valibot';
import {
  EntitySchema,
  EntityType,
  EntryDate,
  EntrySchema,
  EntryType,
  MomentSchema,
  PackSchema,
  PublisherKind,
  SourceSchema,
  StorySchema,
} from '../../lib/core/entry';

/** YAML reads a lone year as a number. */
const WrittenDate = v.pipe(v.union([v.string(), v.number()], 'not a date that exists'), v.transform(String), EntryDate);
const Slugs = v.optional(EntrySchema.entries.topics, []);

/** A source as an entry file writes it: its publisher's kind is said once, in `publishers.yml`. */
const SourceInFile = v.strictObject({
  publisher: SourceSchema.entries.publisher,
  title: SourceSchema.entries.title,
  date: v.optional(WrittenDate),
  url: SourceSchema.entries.url,
  language: SourceSchema.entries.language,
});

const MomentInFile = v.strictObject({
  second: MomentSchema.entries.second,
  text: MomentSchema.entries.text,
  about: v.optional(MomentSchema.entries.about, []),
});

/** The fields of an entry file. Its id is the name of the file. */
export const EntryFileSchema = v.strictObject({
  title: EntrySchema.entries.title,
  date: WrittenDate,
  type: EntryType,
  language: v.optional(EntrySchema.entries.language),
  place: EntrySchema.entries.place,
  participants: Slugs,
  mentions: Slugs,
  topics: Slugs,
  stories: Slugs,
  sources: v.pipe(v.array(SourceInFile), v.minLength(1, 'empty')),
  differ: EntrySchema.entries.differ,
  video: EntrySchema.entries.video,
  moments: v.optional(v.array(MomentInFile), []),
});
export type EntryFile = v.InferOutput<typeof EntryFileSchema>;

/** `pack.yml`: what a pack is, and the topics its entries may name. */
export const PackFileSchema = v.strictObject({
  id: PackSchema.entries.id,
  title: PackSchema.entries.title,
  licence: PackSchema.entries.licence,
  languages: v.pipe(PackSchema.entries.languages, v.minLength(1, 'empty')),
  topics: Slugs,
});
export type PackFile = v.InferOutput<typeof PackFileSchema>;

/** `stories.yml`. */
const StoryInFile = v.strictObject(StorySchema.entries);
export const StoriesFileSchema = v.array(StoryInFile);

/** `entities.yml`; aliases and mis-hearings may be left out. */
const EntityInFile = v.strictObject({
  id: EntitySchema.entries.id,
  type: EntityType,
  label: EntitySchema.entries.label,
  aliases: v.optional(EntitySchema.entries.aliases, {}),
  heardAs: v.optional(EntitySchema.entries.heardAs, []),
});
export const EntitiesFileSchema = v.array(EntityInFile);

/** `publishers.yml`: name to kind. */
export const PublishersFileSchema = v.record(v.string(), PublisherKind);

/** Every field that some corpus file may have, for "did you mean". */
export const FIELD_NAMES: readonly string[] = [
  ...new Set(
    [EntryFileSchema, SourceInFile, MomentInFile, PackFileSchema, StoryInFile, EntityInFile].flatMap((schema) =>
      Object.keys(schema.entries),
    ),
  ),
];
