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

/**
 * By how much log odds have to be less than what counts for no further forest to be asked. Of 3,345 pairs that counted by
 * all ten none was given up so, and most others are after the first.
 */
const NO_DOUBT = 0.6;

/**
 * The probability that forests give, 0 to 1: by the mean of all where it counts, and where it does not by that of those
 * that were asked.
 */
export function probabilityIn({ forests, least }: Forests, features: readonly number[]): number {
  const enough = Math.log(least / (1 - least)) - NO_DOUBT;
  let sum = 0;
  let asked = 0;
  for (const trees of forests) {
    sum += oddsIn(trees, features);
    asked += 1;
    if (sum / asked <= enough) break;
  }
  return 1 / (1 + Math.exp(-sum / asked));
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
