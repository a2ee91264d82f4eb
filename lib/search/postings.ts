import { ByteReader, ByteWriter } from './bytes';

/** Postings a block: the unit that is decoded, or skipped, at once. */
const BLOCK = 128;
/**
 * Postings under one key. A longer list goes on under further keys: Chromium moves values over 64 KiB into files of
 * their own, which are slow to read.
 */
const PART = 64 * BLOCK;

/** A document has a term: the number of the document times 256, plus the term's impact in it, 1 to 255. */
export type Posting = number;

/**
 * Encodes a list of postings in order of document; each part goes under its own key.
 *
 *     parts (first part only) | 2 * postings in all + uniform | highest impact
 *     for each block, when there is more than one: last document - that of the block before, highest impact, bytes
 *     for each block: gaps between documents, then impacts (not when uniform: then all are the highest)
 */
export function encodePostings(postings: readonly Posting[]): Uint8Array[] {
  const highest = postings.reduce((most, posting) => Math.max(most, posting & 255), 0);
  const uniform = postings.every((posting) => (posting & 255) === highest);
  const parts = Math.ceil(postings.length / PART);
  return Array.from({ length: parts }, (_, part) => {
    const writer = new ByteWriter();
    if (part === 0) {
      writer.number(parts);
      writer.number(2 * postings.length + (uniform ? 1 : 0));
      writer.byte(highest);
    }
    encodePart(postings, part * PART, uniform, writer);
    return writer.finish();
  });
}

function encodePart(postings: readonly Posting[], from: number, uniform: boolean, writer: ByteWriter): void {
  const to = Math.min(postings.length, from + PART);
  const body = new ByteWriter();
  for (let start = from; start < to; start += BLOCK) {
    const block = postings.slice(start, Math.min(to, start + BLOCK));
    const before = start === 0 ? -1 : postings[start - 1]! >>> 8;
    const begun = body.length;
    encodeBlock(block, before, uniform, body);
    if (postings.length <= BLOCK) continue;
    writer.number((block.at(-1)! >>> 8) - before);
    writer.byte(block.reduce((most, posting) => Math.max(most, posting & 255), 0));
    writer.number(body.length - begun);
  }
  writer.bytes(body.finish());
}

function encodeBlock(block: readonly Posting[], before: number, uniform: boolean, writer: ByteWriter): void {
  let last = before;
  for (const posting of block) {
    writer.number((posting >>> 8) - last - 1);
    last = posting >>> 8;
  }
  if (!uniform) for (const posting of block) writer.byte(posting & 255);
}

/** How many documents a list has, from its first part alone. */
export function countOf(part: Uint8Array): number {
  const reader = new ByteReader(part);
  reader.number();
  return Math.floor(reader.number() / 2);
}

/** Under how many keys a list is kept, from its first part. */
export function partsOf(part: Uint8Array): number {
  return new ByteReader(part).number();
}

/** One block of a list, unpacked. The arrays are longer than a block and are used again for the next. */
export interface UnpackedBlock {
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
  length: number;
}

/** An encoded list, of which blocks are unpacked one at a time. */
export class PostingList {
  readonly count: number;
  readonly highest: number;
  readonly blocks: number;
  /** By block: its last document, and its highest impact. */
  readonly last: Uint32Array;
  readonly most: Uint8Array;
  readonly #uniform: boolean;
  readonly #parts: readonly Uint8Array[];
  readonly #offsets: Uint32Array;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
    const reader = new ByteReader(parts[0]!);
    reader.number();
    const head = reader.number();
    this.count = Math.floor(head / 2);
    this.#uniform = head % 2 === 1;
    this.highest = reader.byte();
    this.blocks = Math.ceil(this.count / BLOCK);
    this.last = new Uint32Array(this.blocks);
    this.most = new Uint8Array(this.blocks);
    this.#offsets = new Uint32Array(this.blocks);
    if (this.blocks > 1) this.#readSkips(reader);
    else this.#readOnly(reader.at);
  }

  /** Unpacks block `number`. */
  unpack(number: number, into: UnpackedBlock): void {
    const bytes = this.#parts[Math.floor((number * BLOCK) / PART)]!;
    const length = Math.min(BLOCK, this.count - number * BLOCK);
    let at = this.#offsets[number]!;
    let document = number === 0 ? -1 : this.last[number - 1]!;
    for (let index = 0; index < length; index++) {
      let byte = bytes[at++]!;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        gap |= (byte & 127) << shift;
      }
      document += gap + 1;
      into.documents[index] = document;
    }
    for (let index = 0; index < length; index++)
      into.impacts[index] = this.#uniform ? this.highest : bytes[at + index]!;
    into.length = length;
  }

  #readOnly(at: number): void {
    this.#offsets[0] = at;
    this.last[0] = 0xffff_fffe;
    this.most[0] = this.highest;
  }

  #readSkips(first: ByteReader): void {
    let before = -1;
    for (const [part, bytes] of this.#parts.entries()) {
      const reader = part === 0 ? first : new ByteReader(bytes);
      const from = (part * PART) / BLOCK;
      const to = Math.min(this.blocks, from + PART / BLOCK);
      let offset = 0;
      for (let block = from; block < to; block++) {
        before += reader.number();
        this.last[block] = before;
        this.most[block] = reader.byte();
        this.#offsets[block] = offset;
        offset += reader.number();
      }
      for (let block = from; block < to; block++) this.#offsets[block]! += reader.at;
    }
  }
}

export function emptyBlock(): UnpackedBlock {
  return { documents: new Uint32Array(BLOCK), impacts: new Uint8Array(BLOCK), length: 0 };
}
