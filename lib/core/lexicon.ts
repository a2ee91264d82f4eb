import { isConcept } from './concepts';
import type { Entity } from './entry';
import { isSpeltLike } from './spelling';
import { readWords, type Word } from './words';

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

/** How an entity is called. */
export interface KnownEntity {
  readonly label: string;
  /** The terms of the label. */
  readonly terms: readonly string[];
  /** Label and aliases in every language, mis-hearings left out. */
  readonly names: readonly string[];
}

interface Alias {
  readonly entity: string;
  /** In lower case, to tell names apart whose terms are the same: `Conseil européen`, `Conseil de l'Europe`. */
  readonly written: string;
  readonly terms: readonly string[];
  /** How each word is spelt; null for a concept of its English names, so that `French` and `français` name France. */
  readonly spelt: readonly (string | null)[];
  /** Written in capitals: `UN`, `ЕС`. Only the very same capitals name it, else `un` would. */
  readonly acronym: string | null;
  readonly capitalised: boolean;
  readonly heard: boolean;
}

/** Languages in whose texts an English label may stand. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'uk', 'ru'];
const ACRONYM = /^[\p{Lu}\p{N}]{2,5}$/u;
/** Explanations in a label, as in `Kremlin (Russian presidency)`. */
const PARENTHESES = /\s*\([^)]*\)/g;
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
  const byFirst = new Map<string, Alias[]>();
  const known = new Map<string, KnownEntity>();
  for (const entity of entities) {
    const label = entity.label.replace(PARENTHESES, '');
    const names = [...new Set([label, ...Object.values(entity.aliases).flat()])];
    const terms = readWords(label, 'en').map(({ term }) => term);
    known.set(entity.id, { label, terms, names });
    const english = [label, ...(entity.aliases.en ?? [])].flatMap((name) => readWords(name, 'en'));
    const concepts = new Set(english.map(({ term }) => term).filter(isConcept));
    for (const alias of aliasesOf(entity, label, concepts)) addAlias(byFirst, alias);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  return {
    mentions: (words, text, language) => findMentions(words, text, language, byFirst),
    entity: (id) => known.get(id) ?? null,
  };
}

function addAlias(byFirst: Map<string, Alias[]>, alias: Alias): void {
  const first = alias.terms[0];
  if (first === undefined) return;
  const list = byFirst.get(first) ?? [];
  byFirst.set(first, list);
  if (!list.some((other) => isSameName(other, alias))) list.push(alias);
}

function isSameName(a: Alias, b: Alias): boolean {
  if (a.entity !== b.entity || a.written !== b.written) return false;
  if (a.acronym !== b.acronym || a.capitalised !== b.capitalised) return false;
  return a.terms.length === b.terms.length && a.terms.every((term, index) => term === b.terms[index]);
}

function aliasesOf(entity: Entity, label: string, concepts: ReadonlySet<string>): Alias[] {
  // A label is written alike in many languages, and each has its own way to a stem.
  const names: [language: string, name: string][] = LANGUAGES.map((language) => [language, label]);
  for (const [language, list] of Object.entries(entity.aliases)) for (const name of list) names.push([language, name]);
  if (entity.type === 'person' && names.some(([, name]) => !/\s/.test(name))) names.push(...surnames(names));
  const aliases = names.map(([language, name]) => makeAlias(entity.id, name, language, concepts));
  const heard = entity.heardAs.map((name) => ({ ...makeAlias(entity.id, name, 'en', concepts), heard: true }));
  return aliases.concat(heard);
}

/** Where a table calls a person by the surname in one language, the surname stands alone in the others too. */
function surnames(names: readonly (readonly [string, string])[]): [string, string][] {
  return names.flatMap(([language, name]) => {
    const last = /\s(\p{Lu}[\p{L}-]{3,})$/u.exec(name)?.[1];
    return last ? [[language, last]] : [];
  });
}

function makeAlias(entity: string, name: string, language: string, concepts: ReadonlySet<string>): Alias {
  const words = readWords(name, language);
  return {
    entity,
    written: name.toLowerCase(),
    terms: words.map(({ term }) => term),
    spelt: words.map(({ term, written }) => (concepts.has(term) ? null : written)),
    acronym: ACRONYM.test(withoutPoints(name)) ? withoutPoints(name) : null,
    capitalised: words[0]?.capitalised ?? false,
    heard: false,
  };
}

/** `U.S.` and `EE. UU.` as `US` and `EEUU`. */
const withoutPoints = (name: string) => name.replace(/[.\s]/g, '');

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
