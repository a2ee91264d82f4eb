import { compileCorpus } from './compile';
import { formatProblem } from './problem';
import { type Statistics, statisticsOf } from './statistics';

/**
 * Prints what each pack holds.
 * @returns the exit code: 1 when the corpus has errors, which must be mended first
 */
export function statisticsCommand(corpusFolder: string, print: (line: string) => void): number {
  const { problems, packs } = compileCorpus(corpusFolder);
  for (const problem of problems) print(formatProblem(problem));
  for (const pack of packs) {
    print(`${pack.id}: ${pack.coverage.first} to ${pack.coverage.last}`);
    for (const line of statisticsLines(statisticsOf(pack))) print(line);
  }
  return packs.length > 0 ? 0 : 1;
}

function statisticsLines(found: Statistics): string[] {
  return [
    `entries: ${found.entries}`,
    `with one source: ${found.withOneSource}, with two or more: ${found.entries - found.withOneSource}`,
    `with a direct source: ${found.withDirectSource} (${percent(found.withDirectSource, found.entries)})`,
    `by year: ${counts(found.years)}`,
    `by month: ${counts(found.months)}`,
    `by type: ${counts(found.types)}`,
    `sources by language: ${counts(found.sourceLanguages)}`,
    `sources by kind: ${counts(found.sourceKinds)}`,
    `gaps of more than 14 days since January 2022: ${found.gaps.length}`,
    ...found.gaps.map(({ from, to, days }) => `  ${from} to ${to}: ${days} days`),
  ];
}

function counts(record: Readonly<Record<string, number>>): string {
  return Object.entries(record)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))} %`;
}
