/** What is known of a segment without reading its rows. Stored as it is; a segment never changes, save for `dead`. */
export interface Segment {
  /** The number under which its rows are kept; never used twice. */
  readonly id: number;
  /** The pack that its entries are from; null for entries of the reader's own. */
  readonly pack: string | null;
  /** The version of the pack; for entries of the reader's own, of the names that they were read with. */
  readonly version: string;
  /** Documents: entries by their place in order of first day, the newest first. */
  readonly size: number;
  readonly postings: number;
  /** How many rows its dictionary has. */
  readonly blocks: number;
  /** First and last calendar day of its entries. */
  readonly first: string;
  readonly last: string;
  /** The languages that its entries are written in. */
  readonly languages: readonly string[];
  /** Of its dictionary: the first key of each block, a line each. */
  readonly directory: string;
  /** The first document of each row of entries. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Documents that were removed, in order. */
  readonly dead: readonly number[];
}

/** A segment that is kept nowhere yet, with all its rows: what the builder makes and an import writes. */
export interface PreparedSegment {
  readonly segment: Omit<Segment, 'id' | 'pack' | 'version' | 'dead'>;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
}

/** Rows that belong to segments: blocks of the dictionary, chunks of entries. */
export type RowKind = 'blocks' | 'chunks';

/** Where segments are kept: on disk, or in memory. */
export interface SegmentStore {
  /** The segments as they are now. */
  segments(): Promise<readonly Segment[]>;
  /** Rows of a segment by number. Rejects with a `StaleSegmentError` when the segment has been merged away. */
  rows(kind: RowKind, segment: number, numbers: readonly number[]): Promise<readonly Uint8Array[]>;
}

/** A segment was replaced between being listed and being read: list again. */
export class StaleSegmentError extends Error {
  override readonly name = 'StaleSegmentError';
}

/** More often than this in a row is not chance. */
const MOST_ATTEMPTS = 5;

/** Asks again when a segment was merged away between being listed and being read. */
export async function untilFresh<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await question();
    } catch (error) {
      if (!(error instanceof StaleSegmentError) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Segments in memory, numbered from 0. */
export function storeInMemory(prepared: readonly PreparedSegment[]): { segments: Segment[]; store: SegmentStore } {
  const segments = prepared.map(({ segment }, id) => ({ ...segment, id, pack: null, version: '', dead: [] }));
  const store: SegmentStore = {
    segments: async () => segments,
    rows: async (kind, id, numbers) => numbers.map((number) => prepared[id]![kind][number]!),
  };
  return { segments, store };
}
