/** A set of document numbers, a bit each. */
export class DocumentSet {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array(Math.ceil(size / 32));
  }

  add(document: number): void {
    this.#words[document >>> 5]! |= 1 << (document & 31);
  }

  delete(document: number): void {
    this.#words[document >>> 5]! &= ~(1 << (document & 31));
  }

  has(document: number): boolean {
    return ((this.#words[document >>> 5]! >>> (document & 31)) & 1) === 1;
  }

  /** Keeps what is in another set too. */
  keep(other: DocumentSet): void {
    for (let index = 0; index < this.#words.length; index++) this.#words[index]! &= other.#words[index]!;
  }

  /** Adds the documents from `first` up to, without, `end`. */
  addRange(first: number, end: number): void {
    for (let document = first; document < end; document++) this.add(document);
  }

  /** The `count` documents with the lowest numbers. */
  first(count: number): number[] {
    const found: number[] = [];
    for (let document = 0; document < 32 * this.#words.length && found.length < count; document++) {
      if (this.has(document)) found.push(document);
    }
    return found;
  }
}
