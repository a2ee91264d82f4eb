/** A logistic model: a bias and one weight a feature, by name. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The sum `bias + Σ weight·feature`, in log-odds. A feature without a weight counts nothing. */
export function logOdds(model: LogisticModel, features: object): number {
  let sum = model.bias;
  for (const [name, value] of Object.entries(features)) sum += (model.weights[name] ?? 0) * value;
  return sum;
}

/** Log-odds to a probability. */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
