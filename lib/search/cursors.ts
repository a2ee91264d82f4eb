import { DocumentSet } from './document-set';
import { emptyBlock, type PostingList } from './postings';

/** After the last document of a list. */
export const END = 0xffff_ffff;
/** Documents for which a bound is kept together. */
const UNION_BLOCK = 128;

/** Walks through the documents of one clause in order, and knows what they can contribute at most. */
export interface Cursor {
  /** Where it stands, or `END`. */
  readonly document: number;
  /** The most that any document gets. */
  readonly bound: number;
  /** What the document where it stands gets. */
  contribution(): number;
  /** The most that a document at or after where it stands gets. */
  boundAt(document: number): number;
  next(): void;
  /** Goes to the first document that is not before this one. */
  seek(document: number): void;
}

/** A list that contributes `bonus + weight * impact`. */
export interface WeightedList {
  readonly list: PostingList;
  readonly weight: number;
  readonly bonus: number;
}

/** Walks through an encoded list and unpacks only the blocks that it stops in. */
export class ListCursor implements Cursor {
  document = 0;
  readonly bound: number;
  readonly #list: PostingList;
  readonly #weight: number;
  readonly #bonus: number;
  readonly #unpacked = emptyBlock();
  #block = 0;
  #index = 0;

  constructor({ list, weight, bonus }: WeightedList) {
    this.#list = list;
    this.#weight = weight;
    this.#bonus = bonus;
    this.bound = bonus + weight * list.highest;
    this.#enter(0);
  }

  contribution(): number {
    return this.#bonus + this.#weight * this.#unpacked.impacts[this.#index]!;
  }

  boundAt(document: number): number {
    const block = this.#blockOf(document);
    return block < this.#list.blocks ? this.#bonus + this.#weight * this.#list.most[block]! : 0;
  }

  next(): void {
    if (++this.#index < this.#unpacked.length) this.document = this.#unpacked.documents[this.#index]!;
    else this.#enter(this.#block + 1);
  }

  seek(document: number): void {
    if (this.document >= document) return;
    const block = this.#blockOf(document);
    if (block !== this.#block) this.#enter(block);
    const { documents, length } = this.#unpacked;
    while (this.document < document) {
      if (++this.#index >= length) {
        this.#enter(this.#block + 1);
        return;
      }
      this.document = documents[this.#index]!;
    }
  }

  #blockOf(document: number): number {
    let block = this.#block;
    while (block < this.#list.blocks && this.#list.last[block]! < document) block++;
    return block;
  }

  #enter(block: number): void {
    this.#block = block;
    this.#index = 0;
    if (block >= this.#list.blocks) {
      this.document = END;
      return;
    }
    this.#list.unpack(block, this.#unpacked);
    this.document = this.#unpacked.documents[0]!;
  }
}

/** Several lists as one, in which a document has the highest contribution that any of them gives it. */
export class UnionCursor implements Cursor {
  document = END;
  readonly bound: number;
  readonly documents: Uint32Array;
  readonly contributions: Uint32Array;
  readonly #bounds: Uint32Array;
  #index = -1;

  /** `size` is how many documents the segment has. */
  constructor(lists: readonly WeightedList[], size: number) {
    const best = new Uint32Array(size);
    this.documents = Uint32Array.from(collect(lists, best).all());
    this.contributions = new Uint32Array(this.documents.length);
    this.#bounds = new Uint32Array(Math.ceil(this.documents.length / UNION_BLOCK));
    let bound = 0;
    for (let index = 0; index < this.documents.length; index++) {
      const contribution = best[this.documents[index]!]!;
      this.contributions[index] = contribution;
      const block = Math.floor(index / UNION_BLOCK);
      if (contribution > this.#bounds[block]!) this.#bounds[block] = contribution;
      if (contribution > bound) bound = contribution;
    }
    this.bound = bound;
    this.next();
  }

  contribution(): number {
    return this.contributions[this.#index]!;
  }

  boundAt(document: number): number {
    let block = Math.floor(this.#index / UNION_BLOCK);
    while (
      block < this.#bounds.length &&
      this.documents[Math.min(this.documents.length, (block + 1) * UNION_BLOCK) - 1]! < document
    )
      block++;
    return this.#bounds[block] ?? 0;
  }

  next(): void {
    this.document = this.documents[++this.#index] ?? END;
  }

  seek(document: number): void {
    while (this.document < document) this.next();
  }
}

/** Writes the highest contribution of each document, and says which documents have any. */
function collect(lists: readonly WeightedList[], best: Uint32Array): DocumentSet {
  const found = new DocumentSet(best.length);
  const block = emptyBlock();
  for (const { list, weight, bonus } of lists) {
    for (let number = 0; number < list.blocks; number++) {
      list.unpack(number, block);
      for (let index = 0; index < block.length; index++) {
        const document = block.documents[index]!;
        const contribution = bonus + weight * block.impacts[index]!;
        if (contribution > best[document]!) best[document] = contribution;
        found.add(document);
      }
    }
  }
  return found;
}
