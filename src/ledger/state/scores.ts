import type { EntryKind, Outcome } from '../../model/index.ts';

/** An entry as it counts for somebody's score. */
export interface Scored {
  kind: EntryKind;
  outcome: Outcome;
  /**
   * how likely the one who predicts said it is, the ends of a band of probabilities; null where the words
   * give no odds
   */
  likelihood: { low: number; high: number } | null;
}

/** A share with what it is a share of, and between what bounds it lies. */
export interface Share {
  count: number;
  of: number;
  /** null where there is nothing to take a share of */
  share: number | null;
  /** 95 % interval, Wilson's score */
  low: number | null;
  high: number | null;
}

/** How somebody's entries of one kind turned out: never one bare number. */
export interface Score {
  entries: number;
  /** how many of them nobody judged yet */
  open: number;
  counts: Record<Outcome, number>;
  /** kept, or come true, among those judged kept, kept in part or broken */
  kept: Share;
  /** kept at least in part among the same */
  keptInPart: Share;
  /**
   * mean Brier score of the predictions with odds that were judged kept or broken, 0 best, 1 worst; by the
   * middle of the band that their words name
   */
  brier: { score: number | null; of: number };
}

/** z of a 95 % interval. */
const Z = 1.959964;

/** A share with its interval (Wilson 1927), which holds for few as well. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const middle = share + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return {
    count,
    of,
    share,
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}

/** The score of a list of entries. Brier's score is of 1950. */
export function scoreOf(entries: readonly Scored[]): Score {
  const counts: Record<Outcome, number> = {
    open: 0,
    kept: 0,
    'partly kept': 0,
    broken: 0,
    superseded: 0,
    unratable: 0,
  };
  for (const { outcome } of entries) counts[outcome] += 1;
  const judged = counts.kept + counts['partly kept'] + counts.broken;
  const errors = entries.flatMap(({ outcome, likelihood }) => {
    if (!likelihood || (outcome !== 'kept' && outcome !== 'broken')) return [];
    const said = (likelihood.low + likelihood.high) / 2;
    return [(said - (outcome === 'kept' ? 1 : 0)) ** 2];
  });
  return {
    entries: entries.length,
    open: counts.open,
    counts,
    kept: shareOf(counts.kept, judged),
    keptInPart: shareOf(counts.kept + counts['partly kept'], judged),
    brier: {
      score: errors.length === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / errors.length,
      of: errors.length,
    },
  };
}
