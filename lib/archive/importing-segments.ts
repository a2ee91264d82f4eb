import type { NameTable } from '../core/lexicon';
import type { Segment, SegmentStore } from '../search/segment';
import { type RowKind, StaleSegmentError } from '../search/segment';
import type { PackRow } from './database';
import type { PreparedPack } from './packs';
import type { StoredSegments } from './stored-segments';

/**
 * The segments that are stored, and before them those of packs that are being stored: their rows are in memory until
 * the last one is written, so a pack answers before its import ends.
 */
export class ImportingSegments implements SegmentStore {
  readonly #stored: StoredSegments;
  /** By numbers below 0, which no stored segment has. */
  readonly #importing = new Map<number, PreparedPack>();
  #next = -1;

  constructor(stored: StoredSegments) {
    this.#stored = stored;
  }

  /** Lets a pack answer from memory while it is being stored. Rejects as the storing does. */
  async during(pack: PreparedPack, store: () => Promise<void>): Promise<void> {
    const id = this.#next--;
    this.#importing.set(id, pack);
    try {
      await store();
    } finally {
      this.#importing.delete(id);
    }
  }

  async segments(): Promise<readonly Segment[]> {
    const importing = [...this.#importing].map(
      ([id, { pack, version, prepared }]): Segment => ({
        ...prepared.segment,
        id,
        pack: pack.id,
        version,
        dead: [],
      }),
    );
    const replaced = new Set(importing.map(({ pack }) => pack));
    const stored = await this.#stored.segments();
    return [...importing, ...stored.filter(({ pack }) => pack === null || !replaced.has(pack))];
  }

  async rows(kind: RowKind, segment: number, numbers: readonly number[]): Promise<readonly Uint8Array[]> {
    if (segment >= 0) return this.#stored.rows(kind, segment, numbers);
    const importing = this.#importing.get(segment);
    if (!importing) throw new StaleSegmentError('The pack has been stored meanwhile.');
    return numbers.map((number) => importing.prepared[kind][number]!);
  }

  /** The stored packs, with those that are being stored in place of their earlier versions. */
  async packs(): Promise<PackRow[]> {
    const stored = await this.#stored.packs();
    const importing = [...this.#importing.values()].map(({ pack }) => pack);
    return [...importing, ...stored.filter(({ id }) => !importing.some((pack) => pack.id === id))];
  }

  /** The names of the stored packs, with those that are being stored in place of their earlier versions. */
  async names(): Promise<NameTable[]> {
    const stored = await this.#stored.names();
    const importing = [...this.#importing.values()];
    const kept = stored.filter(({ pack }) => !importing.some((one) => one.pack.id === pack));
    return [...importing.map(({ names }) => names), ...kept.map(({ table }) => table)];
  }
}
