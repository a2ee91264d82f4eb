import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../corpus/compiler/compile';
import { type Statistics, statisticsOf } from '../../corpus/compiler/statistics';
import { statisticsCommand } from '../../corpus/compiler/statistics-command';
import { corpusFolder, entryText } from './corpus-folder';

const SECOND_SOURCE = `language: fr
  - publisher: Encyclopaedia
    title: A day
    url: https://example.org/day
`;

function statisticsFor(dates: readonly string[]): Statistics {
  const entries = dates.map((date) => {
    const first = date.split('/')[0]!;
    return [`sample/${first.slice(0, 4)}/${first}-more.md`, entryText(date)] as const;
  });
  return statisticsOf(compileCorpus(corpusFolder(Object.fromEntries(entries))).packs[0]!);
}

describe('the counts', () => {
  it('go by year, month, type, and by language and kind of source', () => {
    const folder = corpusFolder({
      'publishers.yml': 'Example Times: press\nEncyclopaedia: reference\n',
      'sample/2021/2021-12-30-x.md': entryText('2021-12-30', ['type: visit', 'type: talks']).replace(
        '\n---\nHe',
        `\n    ${SECOND_SOURCE}---\nHe`,
      ),
    });
    expect(statisticsOf(compileCorpus(folder).packs[0]!)).toEqual({
      entries: 3,
      years: { '2021': 1, '2022': 2 },
      months: { '2021-12': 1, '2022-03': 2 },
      types: { talks: 1, visit: 2 },
      sourceLanguages: { fr: 1, 'not given': 3 },
      sourceKinds: { press: 3, reference: 1 },
      withOneSource: 2,
      withDirectSource: 3,
      gaps: [],
    });
  });

  it('do not take a reference work for a direct source', () => {
    const folder = corpusFolder({ 'publishers.yml': 'Example Times: reference\n' });
    expect(statisticsOf(compileCorpus(folder).packs[0]!)).toMatchObject({ withOneSource: 2, withDirectSource: 0 });
  });
});

describe('a gap', () => {
  it('is longer than fourteen days', () => {
    expect(statisticsFor(['2022-03-16', '2022-03-31']).gaps).toEqual([
      { from: '2022-03-16', to: '2022-03-31', days: 15 },
    ]);
  });

  it('begins where the longest span before it ends', () => {
    expect(statisticsFor(['2022-03-04/2022-03-20', '2022-03-05', '2022-04-10']).gaps).toEqual([
      { from: '2022-03-20', to: '2022-04-10', days: 21 },
    ]);
  });

  it('is neither ended by an entry of an unknown day nor looked for before 2022', () => {
    expect(statisticsFor(['2014-01-01', '2014-12-31', '2022-03-31', '2022-03']).gaps).toMatchObject([{ days: 29 }]);
  });
});

describe('the command', () => {
  function run(folder: string): { code: number; printed: string[] } {
    const printed: string[] = [];
    return { code: statisticsCommand(folder, (line) => printed.push(line)), printed };
  }

  it('prints the counts of each pack', () => {
    const { code, printed } = run(corpusFolder());
    expect(code).toBe(0);
    expect(printed).toContain('sample: 2022-03-01 to 2022-03-02');
    expect(printed).toContain('with a direct source: 2 (100 %)');
    expect(printed).toContain('by type: visit 2');
  });

  it('names the errors and fails when there is nothing to count', () => {
    const { code, printed } = run(corpusFolder({ 'sample/2022/2022-03-03-bad.md': entryText('2022-02-30') }));
    expect(code).toBe(1);
    expect(printed.join('\n')).toContain('2022-03-03-bad.md');
  });
});
