/** Of what one question reads, the next one, a letter further, reads most again; more than this is not worth its room. */
const MOST_BYTES = 1_000_000;

/** The rows that were read last, by key. Rows never change, so they are never out of date. */
export class RecentRows {
  readonly #rows = new Map<string, Uint8Array>();
  #bytes = 0;

  get(key: string): Uint8Array | undefined {
    const row = this.#rows.get(key);
    if (row) {
      this.#rows.delete(key);
      this.#rows.set(key, row);
    }
    return row;
  }

  put(key: string, row: Uint8Array): void {
    this.#rows.set(key, row);
    this.#bytes += row.length;
    for (const [oldest, { length }] of this.#rows) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#rows.delete(oldest);
      this.#bytes -= length;
    }
  }
}
