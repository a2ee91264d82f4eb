import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EntryFileSchema } from '../../corpus/compiler/file-schemas';
import { EntryType } from '../../lib/core/entry';
import { entryText } from './corpus-folder';
import { fits, type JsonSchema } from './json-schema';

const CORPUS = join(import.meta.dirname, '../../corpus');
const SCHEMA: JsonSchema = JSON.parse(readFileSync(join(CORPUS, 'entry.schema.json'), 'utf8'));

function frontMatter(text: string): unknown {
  return parse(text.split(/^---$/m)[1]!);
}

describe('the schema for editors', () => {
  it('accepts every entry of the corpus', () => {
    const files = globSync('*/*/*.md', { cwd: CORPUS });
    expect(files.length).toBeGreaterThan(400);
    const refused = files.filter((file) => !fits(frontMatter(readFileSync(join(CORPUS, file), 'utf8')), SCHEMA));
    expect(refused).toEqual([]);
  });

  it('has the fields and types that the compiler has', () => {
    expect(Object.keys(SCHEMA.properties!).sort()).toEqual(Object.keys(EntryFileSchema.entries).sort());
    expect(SCHEMA.properties!.type!.enum).toEqual(EntryType.options);
    const needed = Object.keys(EntryFileSchema.entries).filter(
      (field) => !v.safeParse(EntryFileSchema, { ...(goodEntry() as object), [field]: undefined }).success,
    );
    expect([...SCHEMA.required!].sort()).toEqual(needed.sort());
  });

  const SPOILED: ReadonlyArray<readonly [string, readonly [string, string]]> = [
    ['an unknown field', ['place:', 'palce:']],
    ['no title', ['title: A visit\ndate', 'date']],
    ['an empty title', ['title: A visit\ndate', 'title: " "\ndate']],
    ['a date in words', ['date: 2022-03-01\ntype', 'date: 1 March\ntype']],
    ['an unknown type', ['type: visit', 'type: trip']],
    ['a type with a capital', ['type: visit', 'type: Visit']],
    ['an entity that is not a slug', ['[le-drian]', '[Le Drian]']],
    ['a single entity outside a list', ['[le-drian]', 'le-drian']],
    ['a source without address', ['    url: https://example.com/2022-03-01\n', '']],
    ['an address that is not one', ['https://example.com', 'example.com']],
    ['a source with a kind of its own', ['    url:', '    kind: press\n    url:']],
    ['no sources', [/sources:[\s\S]*(?=---)/.exec(entryText('2022-03-01'))![0], 'sources: []\n']],
    ['a language that is not one', ['    url:', '    language: English language\n    url:']],
    ['a video id of ten letters', ['type: visit', 'type: visit\nvideo: abcdefghij']],
    ['a moment before the beginning', ['type: visit', 'type: visit\nmoments: [{ second: -1, text: x }]']],
    ['a moment between seconds', ['type: visit', 'type: visit\nmoments: [{ second: 1.5, text: x }]']],
    ['a moment without text', ['type: visit', 'type: visit\nmoments: [{ second: 1 }]']],
  ];

  it.each(SPOILED)('refuses, as the compiler does, %s', (_fault, replace) => {
    const spoiled = frontMatter(entryText('2022-03-01', replace));
    expect({ editor: fits(spoiled, SCHEMA), compiler: v.safeParse(EntryFileSchema, spoiled).success }).toEqual({
      editor: false,
      compiler: false,
    });
  });

  it('accepts the sample that is spoiled above', () => {
    expect(fits(goodEntry(), SCHEMA)).toBe(true);
    expect(v.safeParse(EntryFileSchema, goodEntry()).success).toBe(true);
  });
});

function goodEntry(): unknown {
  return frontMatter(entryText('2022-03-01'));
}
