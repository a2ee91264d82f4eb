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

  /** Adds what is in another set. */
  join(other: DocumentSet): void {
    for (let index = 0; index < this.#words.length; index++) this.#words[index]! |= other.#words[index]!;
  }

  /** Adds the documents from `first` up to, without, `end`. */
  addRange(first: number, end: number): void {
    for (let document = first; document < end; document++) this.add(document);
  }

  /** The documents in order, at most the first `most`. */
  all(most = Number.POSITIVE_INFINITY): number[] {
    const found: number[] = [];
    for (let index = 0; index < this.#words.length; index++) {
      let word = this.#words[index]!;
      while (word !== 0) {
        if (found.length >= most) return found;
        const lowest = 31 - Math.clz32(word & -word);
        found.push(32 * index + lowest);
        word &= word - 1;
      }
    }
    return found;
  }
}
