import type { Entity } from './entry';
import { type Alias, type KnownEntity, type NameTable, tabulateNames, withoutPoints } from './name-table';
import { isSpeltLike } from './spelling';
import { readWords, type Word } from './words';

export { type KnownEntity, type NameTable, tabulateNames } from './name-table';

/** A name of an entity found among the words of a text. */
export interface Mention {
  readonly entity: string;
  /** As it stands in the text. */
  readonly written: string;
  /** Index of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Found by a mistake of speech recognition: evidence only beside another mention. */
  readonly heard: boolean;
}

/** The alias tables of entities, ready to be looked up. */
export interface Lexicon {
  /** The entities named in a text, leftmost and longest first, from the words that `readWords` gave for it in its language. */
  mentions(words: readonly Word[], text: string, language: string): Mention[];
  /** What is known of an entity; null for an unknown id. */
  entity(id: string): KnownEntity | null;
}

/** Above this share of capitalised words a text is a headline in title case, and a capital letter says nothing. */
const TITLE_CASE = 0.6;
/** Before a surname these are no given name. */
const TITLES = new Set(
  [
    'president',
    'chancellor',
    'minister',
    'premier',
    'secretary',
    'general',
    'king',
    'queen',
    'pope',
    'leader',
    'envoy',
    'senator',
  ]
    .flatMap((title) => readWords(title, 'en'))
    .map(({ term }) => term),
);

/** The lexicon of all entities. Of two entities with the same name the first keeps it. */
export function buildLexicon(entities: readonly Entity[]): Lexicon {
  return openLexicon(tabulateNames(entities));
}

/** The lexicon of a name table. */
export function openLexicon({ known, aliases }: NameTable): Lexicon {
  const entities = new Map(known);
  const byFirst = Map.groupBy(aliases, ({ terms }) => terms[0] ?? '');
  for (const list of byFirst.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  return {
    mentions: (words, text, language) => findMentions(words, text, language, byFirst),
    entity: (id) => entities.get(id) ?? null,
  };
}

/** How a text is written. */
interface Style {
  readonly language: string;
  readonly lower: boolean;
  readonly title: boolean;
}

function findMentions(
  words: readonly Word[],
  text: string,
  language: string,
  byFirst: ReadonlyMap<string, readonly Alias[]>,
): Mention[] {
  const capitals = words.filter(({ capitalised }) => capitalised).length;
  const style = { language, lower: capitals === 0, title: capitals > TITLE_CASE * words.length };
  const mentions: Mention[] = [];
  let from = 0;
  while (from < words.length) {
    const fitting = byFirst.get(words[from]!.term)?.filter((candidate) => fits(candidate, words, from, style));
    const [longest] = fitting ?? [];
    if (!fitting || !longest) {
      from++;
      continue;
    }
    const to = from + longest.terms.length;
    const last = words[to - 1]!;
    const written = text.slice(words[from]!.start, last.start + last.written.length);
    const alias = fitting.find((candidate) => candidate.written === written.toLowerCase()) ?? longest;
    mentions.push({ entity: alias.entity, written, from, to, heard: alias.heard });
    from = to;
  }
  return mentions;
}

function fits(alias: Alias, words: readonly Word[], from: number, style: Style): boolean {
  const first = words[from]!;
  if (alias.acronym !== null) return withoutPoints(first.written) === alias.acronym;
  if (alias.capitalised && !first.capitalised && !style.lower) return false;
  if (!alias.terms.every((term, index) => words[from + index]?.term === term)) return false;
  if (!alias.spelt.every((name, at) => name === null || isSpeltLike(words[from + at]!.written, name, style.language)))
    return false;
  return style.title || style.lower || alias.terms.length > 1 || !isOtherPerson(words[from - 1], first);
}

/** `Brigitte Macron` is not `Macron`: a given name stands right before it. */
function isOtherPerson(previous: Word | undefined, name: Word): boolean {
  if (!previous || previous.initial || !previous.capitalised || TITLES.has(previous.term)) return false;
  return previous.position === name.position - 1 && previous.start + previous.written.length === name.start - 1;
}
