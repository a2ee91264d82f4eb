import * as v from 'valibot';
import type { Entry } from '../core/entry';
import { ByteReader, ByteWriter } from './bytes';
import { EntryChunkWriter } from './entry-chunks';
import type { PreparedSegment } from './segment';
import { inDocumentOrder } from './segment-builder';

/** Changes with the format of the rows, so that a file of another build is not taken for one of this. */
const FORMAT = 'sidelight-segment-1';

const Head = v.object({
  format: v.literal(FORMAT),
  /** Of the pack whose entries are indexed. */
  version: v.string(),
  size: v.number(),
  postings: v.number(),
  first: v.string(),
  last: v.string(),
  languages: v.array(v.string()),
  directory: v.string(),
});

/**
 * The file of a segment beside its pack: head as JSON, then each block; each with its length before it.
 * The entries themselves are in the pack.
 */
export function writeSegmentFile({ segment, blocks }: PreparedSegment, version: string): Uint8Array {
  const { starts: _, blocks: __, ...head } = segment;
  const writer = new ByteWriter(65_536);
  writer.text(JSON.stringify({ format: FORMAT, version, ...head }));
  for (const bytes of blocks) {
    writer.number(bytes.length);
    writer.bytes(bytes);
  }
  return writer.finish();
}

/** The segment of a pack's entries from its file; null when the file is not the segment of this version and format. */
export function readSegmentFile(file: Uint8Array, version: string, entries: readonly Entry[]): PreparedSegment | null {
  const reader = new ByteReader(file);
  const head = readHead(reader.view(reader.number()));
  if (head?.version !== version || head.size !== entries.length) return null;
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  while (!reader.done) blocks.push(new Uint8Array(reader.view(reader.number())));
  const writer = new EntryChunkWriter();
  for (const entry of inDocumentOrder(entries)) writer.add(entry);
  const { chunks, starts } = writer.finish();
  const { format: _, version: __, ...rest } = head;
  return {
    segment: { ...rest, starts, blocks: blocks.length },
    blocks,
    chunks,
  };
}

function readHead(bytes: Uint8Array): v.InferOutput<typeof Head> | null {
  try {
    return v.parse(Head, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // Not JSON, or another format: the segment is built anew.
    return null;
  }
}
