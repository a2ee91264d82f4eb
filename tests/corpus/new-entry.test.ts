import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../corpus/compiler/compile';
import { newEntryCommand } from '../../corpus/compiler/new-entry';
import { formatProblem } from '../../corpus/compiler/problem';
import { corpusFolder } from './corpus-folder';

interface Run {
  readonly code: number;
  readonly printed: string;
  readonly asked: readonly string[];
}

/** Runs the command; questions are answered in turn. */
async function begin(folder: string, given: readonly string[], answers: readonly string[] = []): Promise<Run> {
  const lines: string[] = [];
  const asked: string[] = [];
  const ask = (question: string) => Promise.resolve(answers[asked.push(question) - 1] ?? '');
  const code = await newEntryCommand(folder, given, ask, (line) => lines.push(line));
  return { code, printed: lines.join('\n'), asked };
}

describe('a new entry', () => {
  it('is a skeleton named after its date and title', async () => {
    const folder = corpusFolder();
    const { code, printed, asked } = await begin(folder, ['2022-03-29', 'Çavuşoğlu speaks: "no delay"']);
    const file = 'sample/2022/2022-03-29-cavusoglu-speaks-no-delay.md';
    expect({ code, asked }).toEqual({ code: 0, asked: [] });
    expect(printed).toContain(`${file} is written`);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('title: "Çavuşoğlu speaks: \\"no delay\\""');
  });

  it('is refused by the compiler, line by line, until it is filled in', async () => {
    const folder = corpusFolder();
    await begin(folder, ['2022-03-29', 'Talks']);
    const file = 'sample/2022/2022-03-29-talks.md';
    const told = compileCorpus(folder).problems.map(formatProblem).join('\n');
    for (const field of ['publisher', 'title', 'url']) expect(told).toContain(`"${field}" is empty; fill it in`);
    expect(told).toContain('2022-03-29-talks.md:5: error: "place" is empty; fill it in or remove the line.');

    const filled = readFileSync(join(folder, file), 'utf8')
      .replace('place:', 'place: paris')
      .replace('publisher:', 'publisher: Example Times')
      .replace('    title:', '    title: Talks')
      .replace('    date:', '    date: 2022-03-29')
      .replace('url:', 'url: https://example.com/talks')
      .concat('They met.\n');
    writeFileSync(join(folder, file), filled);
    expect(compileCorpus(folder).problems).toEqual([]);
  });

  it('asks for what is not given', async () => {
    const folder = corpusFolder();
    const { code, asked } = await begin(folder, [], ['2022-03', 'A month']);
    expect(code).toBe(0);
    expect(asked).toHaveLength(2);
    expect(existsSync(join(folder, 'sample/2022/2022-03-a-month.md'))).toBe(true);
  });

  it('asks for the pack only where there are several', async () => {
    const folder = corpusFolder({ 'another/pack.yml': 'id: another\n' });
    const { asked } = await begin(folder, ['2022-03-29', 'Talks'], ['another']);
    expect(asked).toEqual(['Pack (another, sample): ']);
    expect(existsSync(join(folder, 'another/2022/2022-03-29-talks.md'))).toBe(true);
  });

  it('never overwrites a file', async () => {
    const folder = corpusFolder();
    const { code, printed } = await begin(folder, ['2022-03-01', 'First']);
    expect(code).toBe(1);
    expect(printed).toBe('sample/2022/2022-03-01-first.md is already there.');
    expect(readFileSync(join(folder, 'sample/2022/2022-03-01-first.md'), 'utf8')).toContain('He came and went.');
  });

  it('is not begun for a date that does not exist', async () => {
    const { code, printed } = await begin(corpusFolder(), ['2022-02-30', 'Never']);
    expect(code).toBe(1);
    expect(printed).toContain('"2022-02-30" is not a date that exists');
  });
});
