import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** A text is a string, or one string for each plural category of its language. */
type Text = string | Readonly<Record<string, string>>;

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const languages = readdirSync('locales').map((file) => file.replace('.yml', ''));
const textsOf = new Map(languages.map((language) => [language, readTexts(language)]));
const english = textsOf.get('en')!;

it('the interface speaks eight languages', () => {
  expect(languages.toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pl', 'ru', 'uk']);
});

it('every text is used somewhere', () => {
  const used = usedKeys();
  expect([...english.keys()].filter((key) => !used.has(key))).toEqual([]);
});

describe.each(languages)('%s', (language) => {
  const texts = textsOf.get(language)!;
  const rules = new Intl.PluralRules(language);

  it('names itself', () => {
    expect(texts.get('extension.language')).toBe(language);
  });

  it('has the texts of English, in the same order', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
  });

  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => formsOf(text).some((form) => form.trim() === ''))).toEqual([]);
  });

  it('is plural where English is, in exactly the categories of the language', () => {
    const wanted = rules.resolvedOptions().pluralCategories.toSorted();
    const forms = [...texts].map(([key, text]) => [key, typeof text === 'string' ? [] : Object.keys(text).toSorted()]);
    expect(forms).toEqual([...english].map(([key, text]) => [key, typeof text === 'string' ? [] : wanted]));
  });

  it('has the placeholders of English', () => {
    const named = (text: Text) => [...new Set(formsOf(text).flatMap(placeholdersOf))].sort();
    const pairs = [...texts].map(([key, text]) => [key, named(text)]);
    expect(pairs).toEqual([...english].map(([key, text]) => [key, named(text)]));
  });

  it('says the number in each form that stands for more than one', () => {
    const counts = Array.from({ length: 200 }, (_, count) => count);
    const standsForMany = (category: string) => counts.filter((count) => rules.select(count) === category).length > 1;
    const silent = [...texts].flatMap(([key, text]) =>
      Object.entries(typeof text === 'string' ? {} : text)
        .filter(([category, form]) => standsForMany(category) && !form.includes('{count}'))
        .map(([category]) => `${key}.${category}`),
    );
    expect(silent).toEqual([]);
  });

  it('fits what stores show: 132 characters of description', () => {
    expect(String(texts.get('extension.description')).length).toBeLessThanOrEqual(132);
  });
});

function readTexts(language: string): ReadonlyMap<string, Text> {
  return new Map(flatten(parse(readFileSync(`locales/${language}.yml`, 'utf8'))));
}

function flatten(words: object, path = ''): [string, Text][] {
  return Object.entries(words).flatMap(([name, value]): [string, Text][] => {
    const key = path ? `${path}.${name}` : name;
    const isText = typeof value === 'string' || Object.keys(value).every((form) => CATEGORIES.has(form));
    return isText ? [[key, value]] : flatten(value, key);
  });
}

const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const placeholdersOf = (text: string) => text.match(/\{\w+\}/g) ?? [];

/** Keys that shipped code names, `'groups.before'`, or the manifest, `__MSG_extension_name__`. */
function usedKeys(): ReadonlySet<string> {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const shipped = tracked.split('\n').filter((path) => /^(?:entrypoints|components|lib)\/.*\.tsx?$/.test(path));
  const code = [...shipped, 'wxt.config.ts'].map((path) => readFileSync(path, 'utf8')).join('\n');
  const named = [...code.matchAll(/'((?:\w+\.)+\w+)'/g)].map((found) => found[1]!);
  const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map((found) => found[1]!.replaceAll('_', '.'));
  return new Set([...named, ...inManifest]);
}
