import { backgroundOf } from './background';
import type { Lexicon, Mention } from './lexicon';
import { readWords, type Word } from './words';

/** A part of a text that counts in its own way. */
export interface Zone {
  readonly text: string;
  /** How much one occurrence counts. */
  readonly weight: number;
  readonly title?: boolean;
  /** Spoken text, as speech recognition wrote it. */
  readonly spoken?: boolean;
}

/** What a document says of one term. */
export interface Occurrence {
  /** As it is written where it stands first. */
  readonly written: string;
  /** The zones' weights, summed over its occurrences. */
  readonly weight: number;
  readonly inTitle: boolean;
  /** The name of something, known or unknown to the lexicon. */
  readonly name: boolean;
  /** The name of a person that the lexicon knows. */
  readonly person: boolean;
  /** Places among the words of the document. */
  readonly positions: readonly number[];
}

/** The terms of a page or an entry. Words inside a name of a known entity count as the entity (`@id`), not as words. */
export interface TermDocument {
  readonly terms: ReadonlyMap<string, Occurrence>;
  /** Words that an entity's name swallowed: they help to find, not to score. */
  readonly swallowed: ReadonlySet<string>;
  /** Meaningful words in all. */
  readonly length: number;
}

/** The term of an entity. */
export function entityTerm(id: string): string {
  return `@${id}`;
}

type Counted = Pick<Occurrence, 'written' | 'name' | 'person'>;

interface MutableOccurrence {
  written: string;
  weight: number;
  inTitle: boolean;
  name: boolean;
  person: boolean;
  positions: number[];
}

/** Reads the zones of a page or an entry into terms. */
export function readDocument(zones: readonly Zone[], language: string, lexicon: Lexicon): TermDocument {
  const reader = new DocumentReader();
  for (const zone of zones) reader.read(zone, readWords(zone.text, language), language, lexicon);
  return reader.finish();
}

class DocumentReader {
  readonly #terms = new Map<string, MutableOccurrence>();
  readonly #swallowed = new Set<string>();
  /** Mis-hearings, held back until another name is found. */
  readonly #heard: (() => void)[] = [];
  #named = false;
  #length = 0;

  read(zone: Zone, words: readonly Word[], language: string, lexicon: Lexicon): void {
    const inside = new Set<number>();
    for (const mention of lexicon.mentions(words, zone.text, language)) {
      const person = lexicon.entity(mention.entity)?.person ?? false;
      const count = this.#counting(mention, person, zone);
      if (!mention.heard) this.#readName(mention, count, words, inside);
      else if (zone.spoken) this.#heard.push(count);
    }
    const lowerCase = !words.some(({ capitalised }) => capitalised);
    for (const [index, word] of words.entries()) {
      if (!inside.has(index)) this.#readWord(word, zone, this.#length + index, lowerCase);
    }
    this.#length += words.length;
  }

  finish(): TermDocument {
    if (this.#named) for (const count of this.#heard) count();
    return { terms: this.#terms, swallowed: this.#swallowed, length: this.#length };
  }

  #readName(mention: Mention, count: () => void, words: readonly Word[], inside: Set<number>): void {
    this.#named = true;
    count();
    for (let index = mention.from; index < mention.to; index++) {
      inside.add(index);
      this.#swallowed.add(words[index]!.term);
    }
  }

  #counting({ entity, written, from }: Mention, person: boolean, zone: Zone): () => void {
    const position = this.#length + from;
    return () => this.#count(entityTerm(entity), { written, name: true, person }, zone, position);
  }

  #readWord(word: Word, zone: Zone, position: number, lowerCase: boolean): void {
    const background = backgroundOf(word.term);
    const unknownName = !background.known && word.capitalised && !word.initial;
    const name = background.name ? lowerCase || word.capitalised : unknownName;
    this.#count(word.term, { written: word.written, name, person: false }, zone, position);
  }

  #count(term: string, { written, name, person }: Counted, zone: Zone, position: number): void {
    const known = this.#terms.get(term);
    if (!known) {
      const inTitle = zone.title ?? false;
      this.#terms.set(term, { written, weight: zone.weight, inTitle, name, person, positions: [position] });
      return;
    }
    known.weight += zone.weight;
    known.inTitle ||= zone.title ?? false;
    known.name ||= name;
    known.positions.push(position);
  }
}
