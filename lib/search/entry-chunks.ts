import type { Entry } from '../core/entry';
import { ByteReader, ByteWriter } from './bytes';

/**
 * Entries are stored together, because a row costs time to write whatever its size; but only so many that the ones
 * nobody asked for cost little to read. Each entry is JSON of its own and parsed when it is asked for.
 */
const CHUNK_BYTES = 16_384;
const MOST_ENTRIES = 32;

/** Entries in rows, and the first document of each row. */
export interface EntryChunks {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  readonly starts: Uint32Array<ArrayBuffer>;
}

/** Packs entries, in the order of their documents. A row is: for each entry its length in bytes and its JSON. */
export class EntryChunkWriter {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #starts: number[] = [];
  #chunk = new ByteWriter(CHUNK_BYTES);
  #inChunk = 0;
  #documents = 0;

  add(entry: Entry): void {
    if (this.#inChunk === 0) this.#starts.push(this.#documents);
    this.#chunk.text(JSON.stringify(entry));
    this.#documents++;
    this.#inChunk++;
    if (this.#chunk.length >= CHUNK_BYTES || this.#inChunk === MOST_ENTRIES) this.#close();
  }

  finish(): EntryChunks {
    if (this.#inChunk > 0) this.#close();
    return { chunks: this.#chunks, starts: Uint32Array.from(this.#starts) };
  }

  #close(): void {
    this.#chunks.push(this.#chunk.finish());
    this.#chunk = new ByteWriter(CHUNK_BYTES);
    this.#inChunk = 0;
  }
}

/** The number of the row that a document's entry is in. */
export function chunkOf(document: number, starts: Uint32Array): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= document) low = middle;
    else high = middle;
  }
  return low;
}

/** One entry of a row by its place in it. What is stored passed the entry schema before it was stored. */
export function entryInChunk(chunk: Uint8Array, place: number): Entry {
  const reader = new ByteReader(chunk);
  for (let left = place; left > 0; left--) reader.view(reader.number());
  return parseEntry(reader);
}

/** Every entry of a row. */
export function entriesInChunk(chunk: Uint8Array): Entry[] {
  const reader = new ByteReader(chunk);
  const entries: Entry[] = [];
  while (!reader.done) entries.push(parseEntry(reader));
  return entries;
}

const decoder = new TextDecoder();
const parseEntry = (reader: ByteReader): Entry => JSON.parse(decoder.decode(reader.view(reader.number())));
