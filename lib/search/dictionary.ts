import { ByteReader, ByteWriter } from './bytes';

/** One thing that a segment knows under a key: the postings of a term, the terms of a spelling. */
export interface DictionaryItem {
  readonly key: string;
  readonly payload: Uint8Array;
}

/** The rows of a dictionary, and where in them a key is. */
export interface PackedDictionary {
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  /** The first key of each block, a line each. Front coding would save a tenth and take longer to read than to fetch. */
  readonly directory: string;
}

/** A row of about this size costs as little to get as a smaller one, and few bytes are read that nobody asked for. */
const BLOCK_BYTES = 4_096;

/**
 * Packs items, sorted by key, into blocks. An item is: letters shared with the key before it, the rest of the key, the
 * length of the payload, the payload.
 */
export function packDictionary(items: Iterable<DictionaryItem>): PackedDictionary {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const directory: string[] = [];
  let block = new ByteWriter(2 * BLOCK_BYTES);
  let before = '';
  const close = () => {
    if (block.length === 0) return;
    blocks.push(block.finish());
    block = new ByteWriter(2 * BLOCK_BYTES);
    before = '';
  };
  for (const { key, payload } of items) {
    if (block.length + payload.length > BLOCK_BYTES) close();
    if (block.length === 0) directory.push(key);
    writeKey(block, before, key);
    block.number(payload.length);
    block.bytes(payload);
    before = key;
  }
  close();
  return { blocks, directory: directory.join('\n') };
}

/** The number of the only block that can hold a key. */
export function blockOf(key: string, directory: readonly string[]): number {
  let [low, high] = [0, directory.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (directory[middle]! <= key) low = middle;
    else high = middle;
  }
  return low;
}

/** The items of a block in order of key. The payload is a view: reading on does not copy. */
export function* itemsOf(block: Uint8Array): Generator<DictionaryItem> {
  const reader = new ByteReader(block);
  let key = '';
  while (!reader.done) {
    key = readKey(reader, key);
    yield { key, payload: reader.view(reader.number()) };
  }
}

/** Finds keys, given in order, in one block. */
export function findInBlock(block: Uint8Array, keys: readonly string[], found: Map<string, Uint8Array>): void {
  const reader = new ByteReader(block);
  let key = '';
  let wanted = 0;
  while (!reader.done && wanted < keys.length) {
    key = readKey(reader, key);
    const payload = reader.view(reader.number());
    while (wanted < keys.length && keys[wanted]! < key) wanted++;
    if (keys[wanted] === key) found.set(key, payload);
  }
}

function writeKey(writer: ByteWriter, before: string, key: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === key[shared]) shared++;
  // A pair of surrogates is one letter and is not cut.
  if (shared > 0 && key.charCodeAt(shared - 1) >= 0xd800 && key.charCodeAt(shared - 1) < 0xdc00) shared--;
  writer.number(shared);
  writer.text(key.slice(shared));
}

function readKey(reader: ByteReader, before: string): string {
  const shared = reader.number();
  return before.slice(0, shared) + reader.text();
}
