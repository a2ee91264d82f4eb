import type { Entry } from '../core/entry';
import { documentOfEntry } from '../core/entry-document';
import { toLatin } from '../core/latin';
import type { Lexicon } from '../core/lexicon';
import { readWords } from '../core/words';

/** An entry that has a word, and how the entry writes it. */
export interface Hit {
  readonly entry: number;
  readonly written: string;
  readonly weight: number;
}

const TITLE_WEIGHT = 3;
const TEXT_WEIGHT = 1;
const NAME_WEIGHT = 2;

/** The words of all entries under their folded spelling, under their term, and under every alias of their entities. */
export class Vocabulary {
  readonly #hits = new Map<string, Map<number, Hit>>();
  readonly #sorted: readonly string[];
  /** The languages that entries are written in: a reader's word may be inflected in any of them. */
  readonly languages: ReadonlySet<string>;

  constructor(entries: readonly Entry[], lexicon: Lexicon) {
    for (const [at, entry] of entries.entries()) {
      this.#addText(at, entry.title, entry.language, TITLE_WEIGHT);
      this.#addText(at, entry.text, entry.language, TEXT_WEIGHT);
      this.#addNames(at, entry, lexicon);
    }
    this.#sorted = [...this.#hits.keys()].sort();
    this.languages = new Set(entries.map(({ language }) => language));
  }

  /** The entries that have exactly this folded word or term. */
  exact(word: string): readonly Hit[] {
    return [...(this.#hits.get(word)?.values() ?? [])];
  }

  /** The entries that have a word beginning so. */
  beginning(prefix: string): readonly Hit[] {
    const found: Hit[] = [];
    for (let at = this.#firstFrom(prefix); this.#sorted[at]?.startsWith(prefix); at++) {
      found.push(...this.exact(this.#sorted[at]!));
    }
    return found;
  }

  #addText(entry: number, text: string, language: string, weight: number): void {
    for (const { written, term } of readWords(text, language)) {
      this.#add(toLatin(written), { entry, written, weight });
      this.#add(`=${term}`, { entry, written, weight });
    }
  }

  #addNames(at: number, entry: Entry, lexicon: Lexicon): void {
    for (const [term, { written }] of documentOfEntry(entry, lexicon).terms) {
      const names = term.startsWith('@') ? (lexicon.entity(term.slice(1))?.names ?? []) : [];
      for (const word of names.flatMap((name) => readWords(name, 'en'))) {
        this.#add(toLatin(word.written), { entry: at, written, weight: NAME_WEIGHT });
        this.#add(`=${word.term}`, { entry: at, written, weight: NAME_WEIGHT });
      }
    }
  }

  #add(key: string, hit: Hit): void {
    let hits = this.#hits.get(key);
    if (!hits) {
      hits = new Map();
      this.#hits.set(key, hits);
    }
    const known = hits.get(hit.entry);
    if (!known || known.weight < hit.weight) hits.set(hit.entry, hit);
  }

  #firstFrom(prefix: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
