import { UnionCursor, type WeightedList } from './cursors';
import type { DocumentSet } from './document-set';
import { emptyBlock } from './postings';
import { type Ranked, Top } from './top';

/** A part of a query: a document gets the highest contribution that one of its lists gives. */
export type Clause = readonly WeightedList[];

/** The documents with the highest sums of contributions, by adding up every posting, term at a time. */
export function addUp(
  clauses: readonly Clause[],
  size: number,
  limit: number,
  allowed: DocumentSet | null,
): readonly Ranked[] {
  const scores = new Uint32Array(size);
  for (const clause of clauses) {
    if (clause.length === 1) addList(clause[0]!, scores);
    else addUnion(new UnionCursor(clause, size), scores);
  }
  const top = new Top(limit);
  let threshold = 0;
  for (let document = 0; document < size; document++) {
    if (scores[document]! <= threshold || (allowed !== null && !allowed.has(document))) continue;
    top.offer(document, scores[document]!);
    threshold = top.threshold;
  }
  return top.finish();
}

function addList({ list, weight, bonus }: WeightedList, scores: Uint32Array): void {
  const block = emptyBlock();
  for (let number = 0; number < list.blocks; number++) {
    list.unpack(number, block);
    const { documents, impacts, length } = block;
    for (let index = 0; index < length; index++) scores[documents[index]!]! += bonus + weight * impacts[index]!;
  }
}

function addUnion({ documents, contributions }: UnionCursor, scores: Uint32Array): void {
  for (let index = 0; index < documents.length; index++) scores[documents[index]!]! += contributions[index]!;
}
