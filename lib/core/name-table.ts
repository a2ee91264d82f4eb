import { isConcept } from './concepts';
import type { Entity } from './entry';
import { readWords } from './words';

/** How an entity is called. */
export interface KnownEntity {
  readonly label: string;
  readonly person: boolean;
  /** The terms of the label. */
  readonly terms: readonly string[];
  /** Label and aliases in every language, mis-hearings left out. */
  readonly names: readonly string[];
}

/** One way to write the name of an entity. */
export interface Alias {
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

/** The names of entities as plain data, to be stored: to make them takes two hundred times as long as to read them. */
export interface NameTable {
  readonly known: readonly (readonly [id: string, entity: KnownEntity])[];
  readonly aliases: readonly Alias[];
}

/** The name table of some entities. */
export function tabulateNames(entities: readonly Entity[]): NameTable {
  const byFirst = new Map<string, Alias[]>();
  const known: [string, KnownEntity][] = [];
  for (const entity of entities) {
    const label = entity.label.replace(PARENTHESES, '');
    const names = [...new Set([label, ...Object.values(entity.aliases).flat()])];
    const terms = readWords(label, 'en').map(({ term }) => term);
    known.push([entity.id, { label, person: entity.type === 'person', terms, names }]);
    const english = [label, ...(entity.aliases.en ?? [])].flatMap((name) => readWords(name, 'en'));
    const concepts = new Set(english.map(({ term }) => term).filter(isConcept));
    for (const alias of aliasesOf(entity, label, concepts)) addAlias(byFirst, alias);
  }
  return { known, aliases: [...byFirst.values()].flat() };
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
export const withoutPoints = (name: string) => name.replace(/[.\s]/g, '');
