/** The rows that were read last, up to so many bytes, by key. Rows never change, so they are never out of date. */
export class RecentRows {
  readonly #rows = new Map<number, Uint8Array>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: number): Uint8Array | undefined {
    const row = this.#rows.get(key);
    if (row) {
      this.#rows.delete(key);
      this.#rows.set(key, row);
    }
    return row;
  }

  put(key: number, row: Uint8Array): void {
    this.#rows.set(key, row);
    this.#bytes += row.length;
    for (const [oldest, { length }] of this.#rows) {
      if (this.#bytes <= this.#most) return;
      this.#rows.delete(oldest);
      this.#bytes -= length;
    }
  }
}
