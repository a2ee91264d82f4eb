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

interface MutableOccurrence {
  written: string;
  weight: number;
  inTitle: boolean;
  name: boolean;
  positions: number[];
}

/** Reads the zones of a page or an entry into terms. */
export function readDocument(zones: readonly Zone[], language: string, lexicon: Lexicon): TermDocument {
  const terms = new Map<string, MutableOccurrence>();
  const swallowed = new Set<string>();
  const heard: (() => void)[] = [];
  let named = false;
  let length = 0;
  for (const zone of zones) {
    const words = readWords(zone.text, language);
    const lowerCase = !words.some(({ capitalised }) => capitalised);
    const mentions = lexicon.mentions(words, zone.text);
    const inside = new Set<number>();
    for (const mention of mentions) {
      if (mention.heard && !zone.spoken) continue;
      const count = () => addMention(terms, mention, zone, length);
      if (mention.heard) {
        heard.push(count);
        continue;
      }
      named = true;
      count();
      for (let index = mention.from; index < mention.to; index++) {
        inside.add(index);
        swallowed.add(words[index]!.term);
      }
    }
    for (const [index, word] of words.entries()) {
      if (!inside.has(index)) addWord(terms, word, zone, length + index, lowerCase);
    }
    length += words.length;
  }
  if (named) for (const count of heard) count();
  return { terms, swallowed, length };
}

function addMention(terms: Map<string, MutableOccurrence>, mention: Mention, zone: Zone, offset: number): void {
  add(terms, entityTerm(mention.entity), mention.written, zone, offset + mention.from, true);
}

function addWord(
  terms: Map<string, MutableOccurrence>,
  word: Word,
  zone: Zone,
  position: number,
  lowerCase: boolean,
): void {
  const background = backgroundOf(word.term);
  const name = background.name ? lowerCase || word.capitalised : !background.known && word.capitalised && !word.initial;
  add(terms, word.term, word.written, zone, position, name);
}

function add(
  terms: Map<string, MutableOccurrence>,
  term: string,
  written: string,
  zone: Zone,
  position: number,
  name: boolean,
): void {
  const known = terms.get(term);
  if (!known) {
    terms.set(term, { written, weight: zone.weight, inTitle: zone.title ?? false, name, positions: [position] });
    return;
  }
  known.weight += zone.weight;
  known.inTitle ||= zone.title ?? false;
  known.name ||= name;
  known.positions.push(position);
}
