import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../corpus/compiler/compile';
import { formatProblem } from '../../corpus/compiler/problem';
import { corpusFolder, entryText } from './corpus-folder';

const FIRST = 'sample/2022/2022-03-01-first.md';
const LE_DRIAN = '- id: le-drian\n  type: person\n  label: Jean-Yves Le Drian\n';
const PARIS = '- id: paris\n  type: place\n  label: Paris\n';
const VISITS = '- id: visits\n  title: Visits\n  summary: Who went where.\n';

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  return compileCorpus(corpusFolder(files)).problems.map(formatProblem);
}

describe('an id', () => {
  it('belongs to one entity and to one story', () => {
    expect(problemsOf({ 'entities.yml': LE_DRIAN + PARIS + LE_DRIAN, 'sample/stories.yml': VISITS + VISITS })).toEqual([
      'entities.yml:7: error: the entity "le-drian" is described twice; keep one.',
      'sample/stories.yml:4: error: the story "visits" is described twice; keep one.',
    ]);
  });

  it('has no capitals or underscores when it is a file name', () => {
    const file = 'sample/2022/2022-03-03-Bad_name.md';
    expect(problemsOf({ [file]: entryText('2022-03-03') })).toEqual([
      `${file}:1: error: the file name "2022-03-03-Bad_name" has other characters than lower-case letters, digits and single hyphens; rename the file.`,
    ]);
  });
});

describe('the boundary', () => {
  it('of a text is sixty words', () => {
    const textOf = (words: number) => entryText('2022-03-01', ['He came and went.', 'word '.repeat(words)]);
    expect(problemsOf({ [FIRST]: textOf(60) })).toEqual([]);
    expect(problemsOf({ [FIRST]: textOf(61) })).toHaveLength(1);
  });

  it('between two moments is a second', () => {
    const momentsAt = (second: number) =>
      entryText('2022-03-01', [
        '---\nHe',
        `video: abcdefghijk\nmoments:\n  - {second: 5, text: One}\n  - {second: ${second}, text: Two}\n---\nHe`,
      ]);
    expect(problemsOf({ [FIRST]: momentsAt(6) })).toEqual([]);
    expect(problemsOf({ [FIRST]: momentsAt(5) })).toHaveLength(1);
  });
});

describe('a pack', () => {
  it('is not built out of a corpus with an error', () => {
    expect(compileCorpus(corpusFolder({ [FIRST]: entryText('2022-03-01', ['[visits]', '[visit]']) })).packs).toEqual(
      [],
    );
  });

  it('has its entries in order of their first day, then of their name', () => {
    const { packs } = compileCorpus(
      corpusFolder({
        'sample/2022/2022-year.md': entryText('2022'),
        'sample/2022/2022-02-28-before.md': entryText('2022-02-28/2022-03-05'),
        'sample/2022/2022-03-01-a.md': entryText('2022-03-01'),
      }),
    );
    expect(packs[0]!.entries.map(({ id }) => id)).toEqual([
      '2022-year',
      '2022-02-28-before',
      '2022-03-01-a',
      '2022-03-01-first',
      '2022-03-02-second',
    ]);
  });

  it('leaves out entities that no entry names', () => {
    const rome = '- id: rome\n  type: place\n  label: Rome\n';
    const { packs } = compileCorpus(corpusFolder({ 'entities.yml': rome + PARIS + LE_DRIAN }));
    expect(packs[0]!.entities.map(({ id }) => id)).toEqual(['le-drian', 'paris']);
  });
});
