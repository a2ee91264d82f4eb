import { type Cursor, END } from './cursors';
import type { DocumentSet } from './document-set';
import { type Ranked, Top } from './top';

/**
 * The documents with the highest sums of contributions, by MaxScore with block maxima: clauses whose bounds together
 * cannot lift a document over the threshold never choose which document is looked at next, and are asked only while
 * the document can still make it.
 *
 * H. Turtle, J. Flood, Query evaluation: strategies and optimizations, 1995; S. Ding, T. Suel, Faster top-k document
 * retrieval using block-max indexes, 2011.
 */
export function maxScore(cursors: readonly Cursor[], limit: number, allowed: DocumentSet | null): readonly Ranked[] {
  const ordered = [...cursors].sort((a, b) => a.bound - b.bound);
  const sums = new Float64Array(ordered.length + 1);
  for (const [index, { bound }] of ordered.entries()) sums[index + 1] = sums[index]! + bound;
  const top = new Top(limit);
  let essential = 0;
  while (essential < ordered.length) {
    const document = nearest(ordered, essential);
    if (document === END) break;
    const chosen = takeEssential(ordered, essential, document);
    if (allowed !== null && !allowed.has(document)) continue;
    top.offer(document, addOthers(ordered, essential, document, chosen, sums, top.threshold));
    while (essential < ordered.length && sums[essential + 1]! <= top.threshold) essential++;
  }
  return top.finish();
}

function nearest(cursors: readonly Cursor[], from: number): number {
  let document = END;
  for (let index = from; index < cursors.length; index++) {
    if (cursors[index]!.document < document) document = cursors[index]!.document;
  }
  return document;
}

function takeEssential(cursors: readonly Cursor[], from: number, document: number): number {
  let score = 0;
  for (let index = from; index < cursors.length; index++) {
    const cursor = cursors[index]!;
    if (cursor.document !== document) continue;
    score += cursor.contribution();
    cursor.next();
  }
  return score;
}

/** The whole score, or 0 as soon as it cannot exceed the threshold. */
function addOthers(
  cursors: readonly Cursor[],
  essential: number,
  document: number,
  chosen: number,
  sums: Float64Array,
  threshold: number,
): number {
  let score = chosen;
  for (let index = essential - 1; index >= 0; index--) {
    if (score + sums[index + 1]! <= threshold) return 0;
    const cursor = cursors[index]!;
    if (cursor.document < document) {
      if (score + sums[index]! + cursor.boundAt(document) <= threshold) return 0;
      cursor.seek(document);
    }
    if (cursor.document === document) score += cursor.contribution();
  }
  return score;
}
