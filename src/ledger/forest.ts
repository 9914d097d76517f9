/**
 * Decision trees whose leaves are added up (gradient boosting, Friedman 2001; learned with LightGBM). Of each
 * tree: by split, the feature that is looked at, the value up to which it goes the one way, and where the two ways
 * lead: a split, or -1 - n for leaf n.
 */
export interface Forest {
  /** names of the features, in their order */
  features: string[];
  /** the least probability that counts */
  least: number;
  trees: { feature: number[]; upTo: number[]; low: number[]; high: number[]; leaf: number[] }[];
}

/** The probability that a forest gives, 0 to 1. */
export function probabilityIn({ trees }: Forest, features: readonly number[]): number {
  let sum = 0;
  for (const { feature, upTo, low, high, leaf } of trees) {
    let at = feature.length === 0 ? -1 : 0;
    while (at >= 0) {
      const isLow = (features[feature[at] as number] as number) <= (upTo[at] as number);
      at = (isLow ? low[at] : high[at]) as number;
    }
    sum += leaf[-1 - at] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
