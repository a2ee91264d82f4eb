import type { Entry } from '../core/entry';
import type { DocumentSet } from './document-set';
import { allowedDocuments, documentsOf } from './filters';
import { identifierKey } from './keys';
import type { Segment, SegmentStore } from './segment';
import { inDocumentOrder } from './segment-builder';
import { SegmentReader } from './segment-reader';

/** Picks documents of a segment; null for all. */
type Choice = (reader: SegmentReader) => Promise<DocumentSet | null>;

/** Every entry of some segments, the oldest first. */
export function listAll(store: SegmentStore, wanted: (segment: Segment) => boolean = () => true): Promise<Entry[]> {
  return list(store, async () => null, wanted);
}

/** The entries that have a term, the oldest first: `@entity`, `&story:id`, a word. */
export function listWithTerm(store: SegmentStore, term: string): Promise<Entry[]> {
  return list(store, async (reader) => documentsOf((await reader.lists([term])).get(term), reader.segment.size));
}

/** The entries whose dates touch some calendar days (`YYYY-MM-DD`), the oldest first. */
export function listBetween(store: SegmentStore, from: string, to: string): Promise<Entry[]> {
  return list(store, (reader) => reader.between(from, to));
}

/** The entries with some ids, the oldest first. */
export function listNamed(store: SegmentStore, ids: readonly string[]): Promise<Entry[]> {
  const keys = ids.map(identifierKey);
  return list(store, async (reader) => {
    const { size } = reader.segment;
    const [first, ...others] = [...(await reader.lists(keys)).values()].map((found) => documentsOf(found, size));
    const all = first ?? documentsOf(undefined, size);
    for (const other of others) all.join(other);
    return all;
  });
}

async function list(store: SegmentStore, choose: Choice, wanted?: (segment: Segment) => boolean): Promise<Entry[]> {
  const segments = (await store.segments()).filter((segment) => wanted?.(segment) ?? true);
  const readers = segments.map((segment) => new SegmentReader(segment, store));
  const found = await Promise.all(
    readers.map(async (reader) => {
      const [chosen, living] = await Promise.all([choose(reader), allowedDocuments(reader, null)]);
      if (chosen && living) chosen.keep(living);
      return reader.entries(reader.documents(chosen ?? living));
    }),
  );
  return inDocumentOrder(found.flat()).reverse();
}
