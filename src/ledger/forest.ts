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
 * Forests with the splits of each laid one after the other: asked in three quarters of the time, and the same to the last
 * digit.
 */
export interface LaidForests extends Omit<Forests, 'forests'> {
  forests: LaidForest[];
}

interface LaidForest {
  /** by tree, its first split, or -1 - n where it is leaf n */
  roots: Int32Array;
  /** by split */
  feature: Int32Array;
  upTo: Float64Array;
  /** by twice the split, where the low way leads, and behind it the high one */
  ways: Int32Array;
  leaf: Float64Array;
}

/** Lays the splits of forests out for {@link probabilityIn}. */
export function layOut({ forests, ...rest }: Forests): LaidForests {
  return { ...rest, forests: forests.map(layTrees) };
}

function layTrees(trees: readonly Tree[]): LaidForest {
  const roots: number[] = [];
  const ways: number[] = [];
  let splits = 0;
  let leaves = 0;
  for (const { feature, low, high, leaf } of trees) {
    const moved = (way: number) => (way < 0 ? way - leaves : way + splits);
    roots.push(moved(feature.length === 0 ? -1 : 0));
    for (const [at, way] of low.entries()) ways.push(moved(way), moved(high[at] as number));
    splits += feature.length;
    leaves += leaf.length;
  }
  return {
    roots: Int32Array.from(roots),
    feature: Int32Array.from(trees.flatMap(({ feature }) => feature)),
    upTo: Float64Array.from(trees.flatMap(({ upTo }) => upTo)),
    ways: Int32Array.from(ways),
    leaf: Float64Array.from(trees.flatMap(({ leaf }) => leaf)),
  };
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
export function probabilityIn({ forests, least }: LaidForests, features: readonly number[]): number {
  const enough = Math.log(least / (1 - least)) - NO_DOUBT;
  let sum = 0;
  let asked = 0;
  for (const forest of forests) {
    sum += oddsIn(forest, features);
    asked += 1;
    if (sum / asked <= enough) break;
  }
  return 1 / (1 + Math.exp(-sum / asked));
}

/** The log odds that one forest gives. */
function oddsIn({ roots, feature, upTo, ways, leaf }: LaidForest, features: readonly number[]): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] as number;
    while (at >= 0) {
      const isLow = (features[feature[at] as number] as number) <= (upTo[at] as number);
      at = ways[isLow ? 2 * at : 2 * at + 1] as number;
    }
    sum += leaf[-1 - at] as number;
  }
  return sum;
}
