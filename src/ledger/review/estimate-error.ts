import {
  type ErrorEstimate,
  REVIEW_TARGETS,
  type ReviewBin,
  type ReviewTally,
  type ReviewTarget,
} from '../../model/index.ts';
import { shareOf } from '../state/scores.ts';
import { wilson } from '../state/wilson.ts';

/** How many in a bin have to be reviewed before it tells anything of the others in it. */
export const LEAST_REVIEWED = 10;
/** The share of those open that may be in bins of which too few were reviewed. */
const MOST_UNCHECKED = 0.1;
/** As how many reviewed statements the machine's own word counts in each bin. */
const PRIOR = 1;
/** Nobody is so sure that nothing could be wrong, or right. */
const LEAST_DOUBT = 0.005;

/** How many of those that nobody looked at are wrong, by target; see {@link estimateOf}. */
export function estimateErrors({ bins }: Pick<ReviewTally, 'bins'>): ErrorEstimate[] {
  return REVIEW_TARGETS.map((target) => estimateOf(target, bins[target]));
}

/**
 * How many of those that nobody looked at are wrong about one target.
 *
 * By the machine's word alone that is the sum of 1 - p. What people found corrects it: probabilities are parted into
 * bins, and in each the share that was wrong among those reviewed stands for those open (post-stratification; Holt
 * and Smith 1979). Who reviews the least sure first draws nearly all from low bins; as each bin speaks for itself
 * only, that does not make the others look worse. Within a bin the share has a Beta distribution, begun at the
 * machine's word as if it were a reviewed statement, so that the number wrong among those open is beta-binomial. The
 * bins' means and variances add up. The interval is Wilson's (1927) for the share with the same mean, of as many as
 * give the same variance, so it stays between none and all.
 *
 * Within a bin, too, the least sure are reviewed first. Then those open may be as often wrong as those reviewed, or
 * less often in the measure in which the machine is surer of them; nobody can tell which. The estimate is halfway,
 * and the interval reaches out to both. After a random sample they are the same.
 */
export function estimateOf(target: ReviewTarget, bins: readonly ReviewBin[]): ErrorEstimate {
  const sum = (of: (bin: ReviewBin) => number) => bins.reduce((all, bin) => all + of(bin), 0);
  const open = sum((bin) => bin.open);
  const unchecked = sum((bin) => (bin.reviewed < LEAST_REVIEWED ? bin.open : 0));
  const parts = bins.filter((bin) => bin.open > 0).map(remainingIn);
  const total = (of: (part: Remaining) => number) => parts.reduce((all, part) => all + of(part), 0);
  const expected = total(({ mean }) => mean);
  const { low, high } = intervalOf(
    expected,
    total(({ variance }) => variance),
    open,
  );
  const reach = total((part) => part.reach);
  return {
    target,
    open,
    found: shareOf(
      sum((bin) => bin.wrong),
      sum((bin) => bin.reviewed),
    ),
    claimed: sum((bin) => bin.openError),
    expected,
    low: Math.max(0, low - reach),
    high: Math.min(open, high + reach),
    unchecked,
    told: open > 0 && unchecked <= open * MOST_UNCHECKED,
    bins: [...bins],
  };
}

/** How many are wrong among those open in a bin. */
interface Remaining {
  mean: number;
  variance: number;
  /** how far the mean may lie off on either side since the least sure may have been reviewed first */
  reach: number;
}

function remainingIn({ open, openError, reviewed, reviewedError, wrong }: ReviewBin): Remaining {
  const claimed = openError / open;
  const weight = PRIOR + reviewed;
  const alike = (PRIOR * bounded(claimed) + wrong) / weight;
  const ratio = reviewed > 0 ? bounded(claimed) / bounded(reviewedError / reviewed) : 1;
  const inProportion = bounded(alike * ratio);
  const share = (alike + inProportion) / 2;
  return {
    mean: open * share,
    variance: (open * share * (1 - share) * (weight + open)) / (weight + 1),
    reach: (open * Math.abs(alike - inProportion)) / 2,
  };
}

function bounded(share: number): number {
  return Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, share));
}

function intervalOf(mean: number, variance: number, open: number): { low: number; high: number } {
  if (open === 0) return { low: 0, high: 0 };
  const share = mean / open;
  // A share of as many varies as much.
  const { low, high } = wilson(share, (share * (1 - share) * open * open) / variance);
  return { low: open * low, high: open * high };
}
