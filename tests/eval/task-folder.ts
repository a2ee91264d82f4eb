import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { compileCorpus } from '../../corpus/compiler/compile';
import type { Entity, Entry } from '../../lib/core/entry';
import type { Page } from '../../lib/core/page';
import { PAGE_LIMITS } from '../../lib/core/page-limits';
import { guessLanguage } from '../../lib/core/stop-words';

const Line = v.object({
  id: v.string(),
  date: v.nullish(v.string(), null),
  title: v.nullish(v.string(), ''),
  text: v.nullish(v.string(), ''),
  lang: v.nullish(v.string()),
});
const EntryLine = v.object({ ...Line.entries, entities: v.optional(v.array(v.string()), []) });
const PageLine = v.object({ ...Line.entries, set: v.optional(v.string(), '') });
const GoldLine = v.object({ page: v.string(), about: v.boolean(), relevant: v.array(v.string()) });
export type Gold = v.InferOutput<typeof GoldLine>;

/** A page to decide on, with the group that its folder puts it in. */
export interface TaskPage {
  readonly id: string;
  readonly set: string;
  readonly page: Page;
}

/** Entries, pages, and where they are known the right answers by page. */
export interface TaskFolder {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly pages: readonly TaskPage[];
  readonly gold: ReadonlyMap<string, Gold> | null;
}

/** Reads a task folder: `entries.jsonl`, `pages.jsonl` and, if it is there, `gold.jsonl`. */
export function readTaskFolder(folder: string): TaskFolder {
  const goldFile = join(folder, 'gold.jsonl');
  return {
    name: basename(folder),
    entries: readLines(join(folder, 'entries.jsonl'), EntryLine).map(toEntry),
    pages: readLines(join(folder, 'pages.jsonl'), PageLine).map((line) => ({
      id: line.id,
      set: line.set,
      page: toPage(line),
    })),
    gold: existsSync(goldFile) ? new Map(readLines(goldFile, GoldLine).map((gold) => [gold.page, gold])) : null,
  };
}

/** The entities of the bundled packs, straight from the corpus: the product's own names. */
export function readBundledEntities(): Entity[] {
  return compileCorpus(join(import.meta.dirname, '../../corpus')).packs.flatMap((pack) => pack.entities);
}

function readLines<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema>[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => v.parse(schema, JSON.parse(line)));
}

/** An undated entry gets an empty date: a value that is no date says nothing. */
function toEntry(line: v.InferOutput<typeof EntryLine>): Entry {
  return {
    id: line.id,
    date: calendarDay(line.date) ?? line.date ?? '',
    title: line.title ?? '',
    text: line.text ?? '',
    language: line.lang ?? guessLanguage(`${line.title} ${line.text}`),
    participants: [],
    mentions: line.entities,
    topics: [],
    stories: [],
    sources: [],
    moments: [],
  };
}

/** The day of a date with or without a time of day; null for less than a day. */
function calendarDay(date: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(date ?? '')?.[0] ?? null;
}

function toPage(line: v.InferOutput<typeof PageLine>): Page {
  const day = calendarDay(line.date);
  return {
    url: `https://example.org/${encodeURIComponent(line.id)}`,
    site: 'news',
    kind: 'article',
    title: (line.title ?? '').slice(0, PAGE_LIMITS.title),
    description: '',
    keywords: [],
    text: (line.text ?? '').slice(0, PAGE_LIMITS.text),
    captions: [],
    ...(day && { published: { day, basis: 'meta', confidence: 1 } as const }),
    ...(line.lang && { language: line.lang }),
  };
}
