/** Learning of the two models: plain full-batch methods, no randomness, so that the same data gives the same weights. */

/** A candidate list: one row of features a candidate, and which are right. */
export interface List {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** A page to decide on. */
export interface Example {
  readonly row: readonly number[];
  readonly right: boolean;
}

/** Keeps weights small; every folder counts the same however many pages it has. */
const PENALTY = 5e-4;
const RANKING_STEPS = 120;
const DECISION_STEPS = 12;

/** Weights by listwise softmax: the right candidates of a list shall have all of its probability. Adam, 120 steps. */
export function learnRanking(folders: readonly (readonly List[])[], width: number): number[] {
  const weights = new Array<number>(width).fill(0);
  const first = new Array<number>(width).fill(0);
  const second = new Array<number>(width).fill(0);
  for (let step = 1; step <= RANKING_STEPS; step++) {
    const slope = weights.map((weight) => PENALTY * weight);
    for (const lists of folders) {
      const share = 1 / Math.max(1, lists.length) / folders.length;
      for (const list of lists) addSlope(slope, list, weights, share);
    }
    const rate = step > 0.7 * RANKING_STEPS ? 0.09 : 0.3;
    for (let index = 0; index < width; index++) {
      first[index] = 0.9 * first[index]! + 0.1 * slope[index]!;
      second[index] = 0.99 * second[index]! + 0.01 * slope[index]! ** 2;
      const mean = first[index]! / (1 - 0.9 ** step);
      weights[index]! -= (rate * mean) / (Math.sqrt(second[index]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

function addSlope(slope: number[], { rows, right }: List, weights: readonly number[], share: number): void {
  const odds = rows.map((row) => dot(weights, row));
  const most = Math.max(...odds);
  const powers = odds.map((value) => Math.exp(value - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, index) => sum + (right[index] ? power : 0), 0);
  for (const [index, row] of rows.entries()) {
    const pull = share * (powers[index]! / all - (right[index] ? powers[index]! / good : 0));
    if (Math.abs(pull) < 1e-9) continue;
    for (let at = 0; at < row.length; at++) slope[at]! += pull * row[at]!;
  }
}

/** Weights and, last, the bias of a logistic regression, by Newton's method. */
export function learnDecision(folders: readonly (readonly Example[])[], width: number): number[] {
  const size = width + 1;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < DECISION_STEPS; step++) {
    const slope = weights.map((weight, index) => (index < width ? PENALTY * weight : 0));
    const curve = Array.from({ length: size }, (_, index) =>
      Array.from({ length: size }, (_, other) => (index === other ? (index < width ? PENALTY : 1e-9) : 0)),
    );
    for (const examples of folders) {
      const share = 1 / Math.max(1, examples.length) / folders.length;
      for (const { row, right } of examples) {
        const full = [...row, 1];
        const chance = 1 / (1 + Math.exp(-dot(weights, full)));
        const bend = share * Math.max(1e-5, chance * (1 - chance));
        for (let i = 0; i < size; i++) {
          slope[i]! += share * (chance - (right ? 1 : 0)) * full[i]!;
          for (let j = 0; j < size; j++) curve[i]![j]! += bend * full[i]! * full[j]!;
        }
      }
    }
    const change = solve(curve, slope);
    for (let index = 0; index < size; index++) weights[index]! -= change[index]!;
  }
  return weights;
}

/** Gaussian elimination; the matrix is positive definite. */
function solve(matrix: number[][], vector: number[]): number[] {
  const size = vector.length;
  for (let i = 0; i < size; i++) {
    for (let row = i + 1; row < size; row++) {
      const factor = matrix[row]![i]! / matrix[i]![i]!;
      for (let column = i; column < size; column++) matrix[row]![column]! -= factor * matrix[i]![column]!;
      vector[row]! -= factor * vector[i]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let column = i + 1; column < size; column++) vector[i]! -= matrix[i]![column]! * vector[column]!;
    vector[i]! /= matrix[i]![i]!;
  }
  return vector;
}

export function dot(weights: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < row.length; index++) sum += weights[index]! * row[index]!;
  return sum;
}
