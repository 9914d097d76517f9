/** Log odds beyond these are rounding; as in training/troth_training/tune.py. */
const MOST_ODDS = Math.log((1 - 1e-6) / 1e-6);

/** Log odds within the bounds of what a probability of six decimals tells. */
export function clip(odds: number): number {
  return Math.min(MOST_ODDS, Math.max(-MOST_ODDS, odds));
}

/** The log odds of a probability, clipped. */
export function logit(probability: number): number {
  return clip(Math.log(probability / (1 - probability)));
}

/** The probability of log odds. */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
