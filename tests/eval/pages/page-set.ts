import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

const Line = v.nullish(v.string());

/** A line of `truth.jsonl`: what is known of a saved page. Missing knowledge is left out of the scores. */
const TruthSchema = v.object({
  file: v.string(),
  url: Line,
  kind: v.picklist(['article', 'video', 'other']),
  title: Line,
  published: Line,
  language: Line,
  video_id: Line,
  crawl_date: Line,
});
export type Truth = v.InferOutput<typeof TruthSchema>;

/** A saved page and what is known of it. */
export interface SavedPage {
  readonly truth: Truth;
  /** The address it was saved from. */
  readonly address: string;
  readonly html: Buffer;
  /** The text that a person marked as the article's. */
  readonly text: string | null;
}

/** A folder of saved pages: `pages/*.html`, `truth.jsonl` and, where texts are known, `text.json`. */
export interface PageSet {
  readonly name: string;
  readonly pages: readonly SavedPage[];
}

/** Reads a folder of saved pages; a line that says something else than it should stops the run with its number. */
export function readPageSet(folder: string): PageSet {
  const texts = readTexts(join(folder, 'text.json'));
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n');
  const pages = lines.map((line, index) => {
    const read = v.safeParse(TruthSchema, JSON.parse(line));
    if (!read.success) throw new Error(`${folder}/truth.jsonl:${index + 1}: ${v.summarize(read.issues)}`);
    const truth = read.output;
    const html = readFileSync(join(folder, 'pages', truth.file));
    return { truth, address: addressOf(truth.url, index), html, text: texts[truth.file] ?? null };
  });
  return { name: basename(folder), pages };
}

function readTexts(file: string): Readonly<Record<string, string>> {
  try {
    return v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Some pages were saved without an address that a browser can open. */
function addressOf(url: string | null | undefined, index: number): string {
  const address = URL.parse(url ?? '');
  if (!address || !/^https?:$/.test(address.protocol)) return `https://example.org/page-${index}`;
  address.hash = '';
  return address.href;
}
