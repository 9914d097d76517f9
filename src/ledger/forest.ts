/**
 * A decision tree. By split: the feature that is looked at, the value up to which it goes the one way, and where the two
 * ways lead: a split, or -1 - n for leaf n.
 */
export interface Tree {
  feature: number[];
  upTo: number[];
  low: number[];
  high: number[];
  leaf: number[];
}

/**
 * Forests of trees whose leaves are added up (gradient boosting, Friedman 2001; learned with LightGBM), of which the mean
 * counts: each was learned from other draws of the same pairs (bagging, Breiman 1996).
 */
export interface Forests {
  /** names of the features, in their order */
  features: string[];
  /** the least probability that counts */
  least: number;
  /** at least one */
  forests: Tree[][];
}

/** Log odds up to which the first forest alone is asked: no other ever came to what counts there, and most pairs are such. */
const NO_DOUBT = -4;

/** The probability that forests give, 0 to 1. */
export function probabilityIn({ forests }: Forests, features: readonly number[]): number {
  const [first = [], ...others] = forests;
  let sum = oddsIn(first, features);
  if (sum > NO_DOUBT) {
    for (const trees of others) sum += oddsIn(trees, features);
    sum /= forests.length;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** The log odds that one forest gives. */
function oddsIn(trees: readonly Tree[], features: readonly number[]): number {
  let sum = 0;
  for (const { feature, upTo, low, high, leaf } of trees) {
    let at = feature.length === 0 ? -1 : 0;
    while (at >= 0) {
      const isLow = (features[feature[at] as number] as number) <= (upTo[at] as number);
      at = (isLow ? low[at] : high[at]) as number;
    }
    sum += leaf[-1 - at] as number;
  }
  return sum;
}
