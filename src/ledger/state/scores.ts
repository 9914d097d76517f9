import { OUTCOMES, type Outcome, type Score, type Share } from '../../model/index.ts';
import { wilson } from './wilson.ts';

/** Entries that are alike for a score. */
export interface Scored {
  outcome: Outcome;
  /** how likely the one who predicts said it is, the ends of a band; null where the words give no odds */
  likelihood: { low: number; high: number } | null;
  /** how many they are */
  count: number;
}

/** A share with its interval (Wilson 1927), which holds for few as well. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  return { count, of, share, ...wilson(share, of) };
}

/** Outcomes that shares are taken of: kept, in part or not. */
export const RATED = ['kept', 'partly kept', 'broken'] as const satisfies Outcome[];

/** The score of some entries of one kind. Brier's score is of 1950. */
export function scoreOf(entries: readonly Scored[]): Omit<Score, 'actor' | 'kind'> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome, count } of entries) counts[outcome] += count;
  const all = entries.reduce((sum, { count }) => sum + count, 0);
  const judged = RATED.reduce((sum, outcome) => sum + counts[outcome], 0);
  let error = 0;
  let resolved = 0;
  for (const { outcome, likelihood, count } of entries) {
    if (!likelihood || (outcome !== 'kept' && outcome !== 'broken')) continue;
    const said = (likelihood.low + likelihood.high) / 2;
    error += count * (said - (outcome === 'kept' ? 1 : 0)) ** 2;
    resolved += count;
  }
  return {
    entries: all,
    unjudged: shareOf(counts.open, all),
    counts,
    kept: shareOf(counts.kept, judged),
    keptInPart: shareOf(counts.kept + counts['partly kept'], judged),
    brier: { score: resolved === 0 ? null : error / resolved, of: resolved },
  };
}
