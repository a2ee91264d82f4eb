/** A document that was found, by its number in its segment. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** The best documents so far, best first. Of equal ones those offered first stay. */
export class Top {
  readonly #limit: number;
  readonly #ranked: Ranked[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a score must exceed to be of use. */
  get threshold(): number {
    return this.#ranked.length < this.#limit ? 0 : this.#ranked.at(-1)!.score;
  }

  offer(document: number, score: number): void {
    if (score <= this.threshold) return;
    if (this.#ranked.length === this.#limit) this.#ranked.pop();
    let at = this.#ranked.length;
    while (at > 0 && this.#ranked[at - 1]!.score < score) at--;
    this.#ranked.splice(at, 0, { document, score });
  }

  finish(): readonly Ranked[] {
    return this.#ranked;
  }
}
