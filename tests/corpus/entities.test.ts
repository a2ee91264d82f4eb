import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EntitiesFileSchema } from '../../corpus/compiler/file-schemas';
import { EVERYDAY_WORDS } from './everyday-words';

const ENTITIES = v.parse(
  EntitiesFileSchema,
  parse(readFileSync(join(import.meta.dirname, '../../corpus/entities.yml'), 'utf8')),
);
/** Capitals, as in `UN`: only the same capitals name the entity, so that the word `un` does not. */
const ACRONYM = /^[\p{Lu}\p{N}]{2,5}$/u;

function isEveryday(name: string, language: string): boolean {
  return !ACRONYM.test(name) && EVERYDAY_WORDS[language]!.has(name.toLowerCase());
}

interface Name {
  readonly entity: string;
  readonly language: string;
  readonly name: string;
}

const NAMES: readonly Name[] = ENTITIES.flatMap(({ id, label, aliases }) => [
  { entity: id, language: 'en', name: label },
  ...Object.entries(aliases).flatMap(([language, names]) => names.map((name) => ({ entity: id, language, name }))),
]);

describe('the entities of the corpus', () => {
  it('are named in languages whose everyday words are known', () => {
    expect([...new Set(NAMES.map(({ language }) => language))].sort()).toEqual(Object.keys(EVERYDAY_WORDS).sort());
  });

  it('have no alias that is an everyday word', () => {
    expect(NAMES.filter(({ name, language }) => isEveryday(name, language))).toEqual([]);
  });

  it('have no mis-hearing that is an everyday word of any language', () => {
    const heard = ENTITIES.flatMap(({ heardAs }) => heardAs);
    expect(heard.length).toBeGreaterThan(0);
    const languages = Object.keys(EVERYDAY_WORDS);
    expect(heard.filter((name) => languages.some((language) => isEveryday(name, language)))).toEqual([]);
  });

  it.each([
    ['Rush', 'en', true],
    ['World Court', 'en', false],
    ['мир', 'ru', true],
    ['été', 'fr', true],
    ['Russia', 'en', false],
    ['UN', 'fr', false],
  ])('%s is everyday in %s: %s', (name, language, common) => {
    expect(isEveryday(name, language)).toBe(common);
  });
});
