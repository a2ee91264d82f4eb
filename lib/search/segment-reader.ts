import type { Entry } from '../core/entry';
import { documentsBetween } from './calendar';
import { blockOf, findInBlock, itemsOf } from './dictionary';
import { DocumentSet } from './document-set';
import { chunkOf, entryInChunk } from './entry-chunks';
import { CALENDAR_KEY, partKey } from './keys';
import { PostingList, partsOf } from './postings';
import type { RowKind, Segment, SegmentStore } from './segment';

/** Reads one segment: only the rows that a question needs, and each of them once. */
export class SegmentReader {
  readonly segment: Segment;
  readonly #store: SegmentStore;
  #firstKeys: readonly string[] | null = null;
  readonly #rows: Readonly<Record<RowKind, Map<number, Uint8Array>>> = { blocks: new Map(), chunks: new Map() };

  constructor(segment: Segment, store: SegmentStore) {
    this.segment = segment;
    this.#store = store;
  }

  /** What stands under some keys; those that are not there are missing. */
  async lookUp(keys: Iterable<string>): Promise<Map<string, Uint8Array>> {
    const byBlock = new Map<number, string[]>();
    for (const key of [...new Set(keys)].sort()) {
      const number = blockOf(key, this.#directory());
      const list = byBlock.get(number);
      if (list) list.push(key);
      else byBlock.set(number, [key]);
    }
    const blocks = await this.#get('blocks', [...byBlock.keys()]);
    const found = new Map<string, Uint8Array>();
    for (const [number, wanted] of byBlock) findInBlock(blocks.get(number)!, wanted, found);
    return found;
  }

  /** The postings of terms, each list whole. */
  async lists(terms: Iterable<string>): Promise<Map<string, PostingList>> {
    const first = await this.lookUp(terms);
    const further = [...first].flatMap(([term, payload]) =>
      Array.from({ length: partsOf(payload) - 1 }, (_, index) => partKey(term, index + 1)),
    );
    const rest = further.length > 0 ? await this.lookUp(further) : new Map<string, Uint8Array>();
    return new Map(
      [...first].map(([term, payload]) => {
        const parts = Array.from({ length: partsOf(payload) - 1 }, (_, index) => rest.get(partKey(term, index + 1))!);
        return [term, new PostingList([payload, ...parts])];
      }),
    );
  }

  /** Everything whose key begins so, in order of key. */
  async beginning(beginning: string): Promise<{ key: string; payload: Uint8Array }[]> {
    const directory = this.#directory();
    const first = blockOf(beginning, directory);
    let end = first + 1;
    while (end < directory.length && directory[end]!.startsWith(beginning)) end++;
    const numbers = Array.from({ length: end - first }, (_, index) => first + index);
    const blocks = await this.#get('blocks', numbers);
    return numbers.flatMap((number) =>
      [...itemsOf(blocks.get(number)!)].filter(({ key }) => key.startsWith(beginning)),
    );
  }

  /** The documents that touch a range of calendar days. */
  async between(from: string | undefined, to: string | undefined): Promise<DocumentSet> {
    const { size, first, last } = this.segment;
    if ((from !== undefined && last < from) || (to !== undefined && first > to)) return new DocumentSet(size);
    return documentsBetween((await this.lookUp([CALENDAR_KEY])).get(CALENDAR_KEY)!, size, from, to);
  }

  /** The entries of some documents, in the order asked. */
  async entries(documents: readonly number[]): Promise<Entry[]> {
    const { starts } = this.segment;
    const places = documents.map((document) => ({ document, chunk: chunkOf(document, starts) }));
    const chunks = await this.#get('chunks', [...new Set(places.map(({ chunk }) => chunk))]);
    return places.map(({ document, chunk }) => entryInChunk(chunks.get(chunk)!, document - starts[chunk]!));
  }

  /** The numbers of some documents, the newest first, at most the first `most`; null stands for all of the segment. */
  documents(some: DocumentSet | null, most = Number.POSITIVE_INFINITY): number[] {
    if (some) return some.all(most);
    return Array.from({ length: Math.min(most, this.segment.size) }, (_, document) => document);
  }

  #directory(): readonly string[] {
    this.#firstKeys ??= this.segment.directory.split('\n');
    return this.#firstKeys;
  }

  async #get(kind: RowKind, numbers: readonly number[]): Promise<Map<number, Uint8Array>> {
    const known = this.#rows[kind];
    const missing = numbers.filter((number) => !known.has(number));
    if (missing.length > 0) {
      const rows = await this.#store.rows(kind, this.segment.id, missing);
      for (const [index, number] of missing.entries()) known.set(number, rows[index]!);
    }
    return known;
  }
}
