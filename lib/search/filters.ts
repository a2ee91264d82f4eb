import { DocumentSet } from './document-set';
import { filterTerms } from './fields';
import { emptyBlock, type PostingList } from './postings';
import type { SearchQuery } from './query';
import type { SegmentReader } from './segment-reader';

/** Whether a query asks for more than words. */
export function hasFilter(query: SearchQuery): boolean {
  return query.from !== undefined || query.to !== undefined || filterTerms(query).length > 0;
}

/** The documents of a segment that were not removed and that pass the filters of a query; null for all. */
export async function allowedDocuments(reader: SegmentReader, query: SearchQuery | null): Promise<DocumentSet | null> {
  const sets = query && hasFilter(query) ? await filterSets(reader, query) : [];
  const { size, dead } = reader.segment;
  if (sets.length === 0 && dead.length === 0) return null;
  const allowed = new DocumentSet(size);
  allowed.addRange(0, size);
  for (const set of sets) allowed.keep(set);
  for (const document of dead) allowed.delete(document);
  return allowed;
}

async function filterSets(reader: SegmentReader, query: SearchQuery): Promise<DocumentSet[]> {
  const terms = filterTerms(query);
  const lists = await reader.lists(terms);
  const sets = terms.map((term) => documentsOf(lists.get(term), reader.segment.size));
  if (query.from === undefined && query.to === undefined) return sets;
  return [...sets, await reader.between(query.from, query.to)];
}

/** Every document of a list; none without a list. */
export function documentsOf(list: PostingList | undefined, size: number): DocumentSet {
  const documents = new DocumentSet(size);
  const block = emptyBlock();
  for (let number = 0; number < (list?.blocks ?? 0); number++) {
    list!.unpack(number, block);
    for (let index = 0; index < block.length; index++) documents.add(block.documents[index]!);
  }
  return documents;
}
