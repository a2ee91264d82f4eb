/** Something wrong in a corpus file, told to the person who writes it. An error stops the compiler, a warning does not. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Path inside the corpus folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to do, in words that need no knowledge of programming. */
  readonly message: string;
}

/** `macron-putin/2022/x.md:7: error: …`, the form that editors turn into a link. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.severity}: ${problem.message}`;
}

/** By file, then line, then message, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (left, right) => compare(left.file, right.file) || left.line - right.line || compare(left.message, right.message),
  );
}

/** Order by code units: the same on every machine, unlike the order of a locale. */
export function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
