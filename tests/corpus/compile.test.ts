import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileCorpus, printPack } from '../../corpus/compiler/compile';
import { compileCommand } from '../../corpus/compiler/compile-command';
import { formatProblem } from '../../corpus/compiler/problem';
import { readPackFile } from '../../lib/archive/pack-file';
import { PackSchema } from '../../lib/core/entry';
import { buildLexicon } from '../../lib/core/lexicon';
import { buildSegment } from '../../lib/search/segment-builder';
import { corpusFolder, entryText } from './corpus-folder';

const SOURCES_OF_FIRST = /sources:[\s\S]*(?=---)/.exec(entryText('2022-03-01'))![0];
const FIRST = 'sample/2022/2022-03-01-first.md';

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  return compileCorpus(corpusFolder(files)).problems.map(formatProblem);
}

function run(folder: string, packFolder: string): { code: number; printed: string } {
  const lines: string[] = [];
  const code = compileCommand(folder, packFolder, (line) => lines.push(line));
  return { code, printed: lines.join('\n') };
}

describe('a good corpus', () => {
  it('compiles to a pack that fits its schema', () => {
    const { problems, packs } = compileCorpus(corpusFolder());
    expect(problems).toEqual([]);
    expect(packs).toHaveLength(1);
    const pack = v.parse(PackSchema, packs[0]);
    expect(pack.entries.map(({ id }) => id)).toEqual(['2022-03-01-first', '2022-03-02-second']);
    expect(pack.entries[0]).toMatchObject({ text: 'He came and went.', language: 'en', sources: [{ kind: 'press' }] });
    expect(pack.coverage).toEqual({ first: '2022-03-01', last: '2022-03-02', months: { '2022-03': 2 } });
    expect(pack.entities.map(({ id }) => id)).toEqual(['le-drian', 'paris']);
  });

  it('gives the same bytes twice, and another version when a word changes', () => {
    const print = (files?: Record<string, string>) => compileCorpus(corpusFolder(files)).packs.map(printPack).join('');
    expect(print()).toBe(print());
    const changed = compileCorpus(corpusFolder({ [FIRST]: entryText('2022-03-01', ['went', 'stayed']) })).packs[0]!;
    expect(changed.version).not.toBe(compileCorpus(corpusFolder()).packs[0]!.version);
  });

  it('counts an entry of an unknown month in no month', () => {
    const pack = compileCorpus(corpusFolder({ 'sample/2021/2021-x.md': entryText('2021') })).packs[0]!;
    expect(pack.coverage).toEqual({ first: '2021-01-01', last: '2022-03-02', months: { '2022-03': 2 } });
    expect(pack.entries[0]!.date).toBe('2021');
  });

  it('is written to the pack folder', () => {
    const packFolder = join(corpusFolder(), 'packs');
    const { code, printed } = run(corpusFolder(), packFolder);
    expect(code).toBe(0);
    expect(printed).toContain('sample: 2 entries');
    const pack = v.parse(PackSchema, JSON.parse(readFileSync(join(packFolder, 'sample.json'), 'utf8')));
    const { entries, ...rest } = pack;
    const file = readPackFile(new Uint8Array(readFileSync(join(packFolder, 'sample.pack'))));
    expect(file.pack).toEqual(rest);
    expect(file.prepared).toEqual(buildSegment(entries, buildLexicon(pack.entities)));
  });
});

describe('a file with an error', () => {
  it('stops the compiler before it writes anything', () => {
    const packFolder = join(corpusFolder(), 'packs');
    const { code, printed } = run(
      corpusFolder({ [FIRST]: entryText('2022-03-01', ['[le-drian]', '[le-drain]']) }),
      packFolder,
    );
    expect(code).toBe(1);
    expect(printed).toContain('nothing was written');
    expect(existsSync(packFolder)).toBe(false);
  });

  it.each<[string, [string, string], string]>([
    [
      'an unknown entity',
      ['[le-drian]', '[le-drain]'],
      ':6: error: the entity "le-drain" is unknown; did you mean "le-drian"? Add it to entities.yml or correct it.',
    ],
    [
      'an unknown place',
      ['place: paris', 'place: london'],
      ':5: error: the entity "london" is unknown. Add it to entities.yml or correct it.',
    ],
    [
      'a place that is a person',
      ['place: paris', 'place: le-drian'],
      ':5: error: "le-drian" is an entity of type person, not a place; name it in "mentions" and give the place where it happened.',
    ],
    [
      'an unknown story',
      ['[visits]', '[visit]'],
      ':8: error: the story "visit" is unknown; did you mean "visits"? Add it to sample/stories.yml or correct it.',
    ],
    [
      'an unknown topic',
      ['[talks]', '[talk]'],
      ':7: error: the topic "talk" is unknown; did you mean "talks"? Add it to sample/pack.yml or correct it.',
    ],
    [
      'an unknown publisher',
      ['Example Times', 'Exampel Times'],
      ':10: error: the publisher "Exampel Times" is unknown; did you mean "Example Times"? Add it with its kind to publishers.yml or correct it.',
    ],
    ['no source', [SOURCES_OF_FIRST, ''], ':2: error: the field "sources" is missing; add it.'],
    [
      'an empty list of sources',
      [SOURCES_OF_FIRST, 'sources: []\n'],
      ':9: error: "sources" is empty; give at least one.',
    ],
    [
      'a date that does not exist',
      ['date: 2022-03-01', 'date: 2022-02-30'],
      ':3: error: date: "2022-02-30" is not a date that exists. Write 2022, 2022-03, 2022-03-29, or an interval 2022-03-10/2022-03-11.',
    ],
    [
      'a date that is not the one in its file name',
      ['date: 2022-03-01', 'date: 2022-03-03'],
      ':3: error: the file name does not start with the date 2022-03-03; rename the file to "2022-03-03-….md" or correct the date.',
    ],
    [
      'a type that is not known',
      ['type: visit', 'type: vist'],
      ':4: error: "vist" is not a known type; did you mean "visit"? Known: agreement',
    ],
    [
      'a field that is not known',
      ['topics:', 'topcs:'],
      ':7: error: the field "topcs" is not known; did you mean "topics"?',
    ],
    ['a missing title', ['title: A visit\n', ''], ':2: error: the field "title" is missing; add it.'],
    [
      'an address that is no link',
      ['https://example.com/2022-03-01', 'example.com'],
      ':13: error: url: "example.com" ',
    ],
    [
      'no text',
      ['He came and went.', ''],
      ':15: error: the text is missing; write one to three sentences below the "---".',
    ],
    [
      'no front matter',
      ['---\n', ''],
      ':1: error: the fields of the entry are missing; begin the file with a line "---"',
    ],
    [
      'a colon that YAML takes for its own',
      ['title: A visit', 'title: A visit: again'],
      ':2: error: this is not valid YAML',
    ],
    [
      'moments without a video',
      ['---\nHe', 'moments:\n  - {second: 5, text: He speaks}\n---\nHe'],
      ':14: error: the moments belong to no video; add the field "video" with its id.',
    ],
    [
      'moments out of order',
      ['---\nHe', 'video: abcdefghijk\nmoments:\n  - {second: 5, text: One}\n  - {second: 4, text: Two}\n---\nHe'],
      ':17: error: the moment at second 4 comes after the one at 5; put the moments in order of time.',
    ],
    [
      'a moment about an unknown entry',
      ['---\nHe', 'video: abcdefghijk\nmoments:\n  - second: 5\n    text: One\n    about: [2022-03-02-secnd]\n---\nHe'],
      ':18: error: the moment is about the entry "2022-03-02-secnd", which is unknown; did you mean "2022-03-02-second"? Name an entry by its file name without ".md".',
    ],
    [
      'the same address twice',
      [
        '---\nHe',
        '  - {publisher: Example Times, title: Again, date: 2022, url: "https://example.com/2022-03-01"}\n---\nHe',
      ],
      ':14: error: the address https://example.com/2022-03-01 is given twice; keep one of the two sources.',
    ],
  ])('says the line and what to do: %s', (_, change, expected) => {
    const problems = problemsOf({ [FIRST]: entryText('2022-03-01', change) });
    expect(problems[0]).toContain(`${FIRST}${expected}`);
  });

  it('names both files of a duplicate id', () => {
    const problems = problemsOf({ 'sample/2023/2022-03-01-first.md': entryText('2022-03-01') });
    expect(problems).toContain(
      `sample/2023/2022-03-01-first.md:1: error: the id "2022-03-01-first" is already taken by ${FIRST}; rename one of the files.`,
    );
    expect(problems).toContain(
      `sample/2023/2022-03-01-first.md:3: error: an entry of that year belongs in the folder of the year; move the file to ${FIRST}.`,
    );
  });

  it('reports a missing file, a kind that is not known and an id that is not its folder', () => {
    expect(
      problemsOf({
        'publishers.yml': 'Example Times: newspaper\n',
        'sample/pack.yml': 'id: smaple\ntitle: T\nlicence: L\nlanguages: [en]\ntopics: [talks]\n',
      }),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining('publishers.yml:1: error: "newspaper" is not a known Example Times'),
        'sample/pack.yml:1: error: the id "smaple" is not the name of the folder; write "sample".',
      ]),
    );
  });
});

describe('a file with a warning', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'the same event twice',
      {
        [FIRST]: entryText('2022-03-01', ['[le-drian]', '[le-drian, paris]']),
        'sample/2022/2022-03-01-twin.md': entryText('2022-03-01', ['[le-drian]', '[paris, le-drian]']),
      },
      'sample/2022/2022-03-01-twin.md:6: warning: the same date and participants as sample/2022/2022-03-01-first.md',
    ],
    [
      'a long text',
      { [FIRST]: entryText('2022-03-01', ['He came', 'word '.repeat(60)]) },
      `${FIRST}:15: warning: the text has 62 words; shorten it to 60`,
    ],
    [
      'a source without date',
      { [FIRST]: entryText('2022-03-01', ['    date: 2022-03-01\n', '']) },
      `${FIRST}:10: warning: this source has no date`,
    ],
    [
      'a story with one entry',
      { [FIRST]: entryText('2022-03-01', ['stories: [visits]\n', '']) },
      'sample/stories.yml:1: warning: the story "visits" has only one entry',
    ],
    [
      'an entity that nobody names',
      {
        'entities.yml':
          '- {id: le-drian, type: person, label: L}\n- {id: paris, type: place, label: P}\n- {id: rome, type: place, label: Rome}\n',
      },
      'entities.yml:3: warning: no entry names the entity "rome"',
    ],
  ])('is compiled, and said: %s', (_, files, expected) => {
    const { problems, packs } = compileCorpus(corpusFolder(files));
    expect(problems.map(formatProblem).join('\n')).toContain(expected);
    expect(packs).toHaveLength(1);
  });
});

describe('the corpus itself', () => {
  const { problems, packs } = compileCorpus(join(import.meta.dirname, '../../corpus'));
  const entries = packs.flatMap((pack) => pack.entries);

  it('compiles without an error or a warning', () => {
    expect(problems.map(formatProblem)).toEqual([]);
    expect(entries.length).toBeGreaterThanOrEqual(420);
  });

  it('says of every source what kind of publisher it has', () => {
    const sources = entries.flatMap((entry) => entry.sources);
    expect(sources.filter(({ kind }) => kind === undefined)).toEqual([]);
  });

  it('has each entry in a story', () => {
    expect(entries.filter(({ stories }) => stories.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
