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
 * Forests whose trees are asked all at once (QuickScorer, Lucchese et al. 2015): in two thirds of the time that walking takes,
 * and the same to the last digit. Of each tree the leaves are numbered from the low ways to the high ones, and a number
 * has a bit for each. A split that a value is above takes the leaves on its low way away; of those that are left in the
 * end the first is the one that walking comes to.
 */
export interface LaidForests extends Omit<Forests, 'forests'> {
  /** the values that any split goes up to, feature by feature, ascending */
  values: Float64Array;
  /** by feature, where its values begin; and where the last ones end */
  starts: Int32Array;
  /** by feature, how many of its values what is asked is above: used anew each time */
  above: Int32Array;
  forests: LaidForest[];
}

interface LaidForest {
  /** by feature, its splits ascending: the tree in the high half, and the leaves that stay for what is above */
  splits: Int32Array;
  /** where the splits end that something is above: by feature, from none of its values to all of them */
  ends: Int32Array;
  /** by tree, {@link MOST_LEAVES} each */
  leaf: Float64Array;
  /** by tree, the leaves that are left: used anew each time */
  left: Int32Array;
}

/** Leaves that a tree can have: bits of half a number. */
const MOST_LEAVES = 16;
const ALL_LEAVES = 2 ** MOST_LEAVES - 1;

/** Lays the splits of forests out for {@link probabilityIn}. Throws when a tree has more than {@link MOST_LEAVES} leaves. */
export function layOut({ forests, features, least }: Forests): LaidForests {
  const above = features.map(() => new Set<number>());
  for (const { feature, upTo } of forests.flat())
    for (const [split, of] of feature.entries()) above[of]?.add(upTo[split] as number);
  const values = above.map((own) => [...own].sort((a, b) => a - b));
  const starts = new Int32Array(features.length + 1);
  for (const [feature, own] of values.entries()) starts[feature + 1] = (starts[feature] ?? 0) + own.length;
  return {
    ...{ features, least, starts, values: Float64Array.from(values.flat()) },
    above: new Int32Array(features.length),
    forests: forests.map((trees) => layTrees(trees, values)),
  };
}

function layTrees(trees: readonly Tree[], values: readonly number[][]): LaidForest {
  const leaf = new Float64Array(MOST_LEAVES * trees.length);
  const byFeature = values.map((): Split[] => []);
  for (const [tree, one] of trees.entries()) putSplits(one, tree, byFeature, leaf);
  const splits: number[] = [];
  const ends: number[] = [];
  for (const [feature, own] of byFeature.entries()) {
    own.sort((a, b) => a.upTo - b.upTo);
    ends.push(splits.length);
    let at = 0;
    for (const value of values[feature] ?? []) {
      for (; own[at]?.upTo === value; at += 1) splits.push(own[at]?.packed as number);
      ends.push(splits.length);
    }
  }
  return {
    splits: Int32Array.from(splits),
    ends: Int32Array.from(ends),
    leaf,
    left: new Int32Array(trees.length),
  };
}

/** A split of a tree, with the tree and the leaves that stay for what is above it. */
interface Split {
  upTo: number;
  packed: number;
}

/** Puts the splits of a tree with those of their features, and its leaves among those of all in the order of their numbers. */
function putSplits(
  { feature, upTo, low, high, leaf: own }: Tree,
  tree: number,
  byFeature: readonly Split[][],
  leaf: Float64Array,
): void {
  if (own.length > MOST_LEAVES) throw new Error(`a tree has ${own.length} leaves, ${MOST_LEAVES} at most`);
  let numbered = 0;
  /** Numbers the leaves of one way; returns their bits. */
  const walk = (way: number): number => {
    if (way < 0) {
      leaf[MOST_LEAVES * tree + numbered] = own[-1 - way] as number;
      numbered += 1;
      return 1 << (numbered - 1);
    }
    const lows = walk(low[way] as number);
    const packed = (tree << MOST_LEAVES) | (ALL_LEAVES & ~lows);
    byFeature[feature[way] as number]?.push({ upTo: upTo[way] as number, packed });
    return lows | walk(high[way] as number);
  };
  walk(feature.length === 0 ? -1 : 0);
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
export function probabilityIn(laid: LaidForests, features: readonly number[]): number {
  const { forests, least } = laid;
  const enough = Math.log(least / (1 - least)) - NO_DOUBT;
  countAbove(laid, features);
  let sum = 0;
  let asked = 0;
  for (const forest of forests) {
    sum += oddsIn(forest, laid);
    asked += 1;
    if (sum / asked <= enough) break;
  }
  return 1 / (1 + Math.exp(-sum / asked));
}

/** Counts of each feature how many of its values it is above; what is no number is above all, as in walking. */
function countAbove({ values, starts, above }: LaidForests, features: readonly number[]): void {
  for (let feature = 0; feature < above.length; feature += 1) {
    const value = features[feature] as number;
    const start = starts[feature] as number;
    let low = start;
    let high = starts[feature + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (values[middle] as number)) high = middle;
      else low = middle + 1;
    }
    above[feature] = low - start;
  }
}

/** The log odds that one forest gives. */
function oddsIn({ splits, ends, leaf, left }: LaidForest, { starts, above }: LaidForests): number {
  left.fill(ALL_LEAVES);
  for (let feature = 0; feature < above.length; feature += 1) {
    const none = (starts[feature] as number) + feature;
    const end = ends[none + (above[feature] as number)] as number;
    for (let at = ends[none] as number; at < end; at += 1) {
      const split = splits[at] as number;
      const tree = split >>> MOST_LEAVES;
      left[tree] = (left[tree] as number) & split;
    }
  }
  let sum = 0;
  for (let tree = 0; tree < left.length; tree += 1) {
    const leaves = left[tree] as number;
    sum += leaf[MOST_LEAVES * tree + 31 - Math.clz32(leaves & -leaves)] as number;
  }
  return sum;
}
