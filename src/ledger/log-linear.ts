/** Weights of a log-linear model. */
export interface LogLinear {
  weights: readonly number[];
  bias: number;
  /** the least probability that counts */
  least: number;
}

/** The probability that a model gives, 0 to 1. */
export function probabilityOf({ weights, bias }: LogLinear, features: readonly number[]): number {
  const sum = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
