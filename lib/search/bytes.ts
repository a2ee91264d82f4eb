const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes that grow as they are written. Numbers are written seven bits a byte, the lowest first (LEB128). */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  bytes(more: Uint8Array): void {
    this.#reserve(more.length);
    this.#bytes.set(more, this.#length);
    this.#length += more.length;
  }

  /** A text with its length in bytes before it. */
  text(text: string): void {
    const encoded = encoder.encode(text);
    this.number(encoded.length);
    this.bytes(encoded);
  }

  /** A copy of what was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length) as Uint8Array<ArrayBuffer>;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. Past the end everything is zero: a damaged row gives nonsense, never a loop without end. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    return value;
  }

  view(length: number): Uint8Array {
    const view = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return view;
  }

  text(): string {
    const length = this.number();
    const { bytes, at } = this;
    this.at += length;
    // Most terms are short and plain: a decoder costs more than it does.
    let text = '';
    for (let index = at; index < at + length; index++) {
      const byte = bytes[index] ?? 0;
      if (byte > 127 || length > 64) return decoder.decode(bytes.subarray(at, at + length));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}
