import * as v from 'valibot';
import { PackSchema } from '../core/entry';
import type { NameTable } from '../core/lexicon';
import { ByteReader, ByteWriter } from '../search/bytes';
import { PackError, type PreparedPack } from './packs';

/** Changes with the format of the rows, so that a file of another build is not taken for one of this. */
const FORMAT = 'sidelight-pack-1';

const Head = v.object({
  format: v.literal(FORMAT),
  pack: v.omit(PackSchema, ['entries']),
  /** Made by `tabulateNames`. */
  names: v.custom<NameTable>((table) => v.is(v.object({ known: v.array(v.any()), aliases: v.array(v.any()) }), table)),
  segment: v.object({
    size: v.number(),
    postings: v.number(),
    blocks: v.number(),
    first: v.string(),
    last: v.string(),
    languages: v.array(v.string()),
    directory: v.string(),
  }),
  starts: v.array(v.number()),
});

/**
 * A prepared pack as one file, in which everything is as it will be stored: head as JSON, the blocks of the dictionary,
 * the rows of entries; each with its length before it. Reading it costs no more than copying its rows.
 */
export function writePackFile({ pack, names, prepared }: Omit<PreparedPack, 'version'>): Uint8Array<ArrayBuffer> {
  const { starts, ...segment } = prepared.segment;
  const writer = new ByteWriter(65_536);
  writer.text(JSON.stringify({ format: FORMAT, pack, names, segment, starts: [...starts] }));
  for (const row of [...prepared.blocks, ...prepared.chunks]) {
    writer.number(row.length);
    writer.bytes(row);
  }
  return writer.finish();
}

/**
 * Reads what `writePackFile` wrote.
 *
 * @throws PackError when the bytes are not such a file, or of another build
 */
export function readPackFile(file: Uint8Array): PreparedPack {
  const reader = new ByteReader(file);
  const { pack, names, segment, starts } = readHead(reader.view(reader.number()));
  const rows: Uint8Array<ArrayBuffer>[] = [];
  while (!reader.done) rows.push(new Uint8Array(reader.view(reader.number())));
  const isWhole = reader.at === file.length && rows.length === segment.blocks + starts.length;
  if (!isWhole) throw new PackError('This pack file is cut off.');
  return {
    pack,
    version: pack.version,
    names,
    prepared: {
      segment: { ...segment, starts: Uint32Array.from(starts) },
      blocks: rows.slice(0, segment.blocks),
      chunks: rows.slice(segment.blocks),
    },
  };
}

function readHead(bytes: Uint8Array): v.InferOutput<typeof Head> {
  try {
    return v.parse(Head, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new PackError('This is not a pack file of this build.', { cause: error });
  }
}
