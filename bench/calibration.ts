import { fixed, type Judged } from './scorers/index.ts';
import { sum } from './statistics.ts';

/** How many bins of equal width the probabilities are put in. */
const BINS = 10;

/** How far an engine's probabilities are from what they should be. */
export interface Calibration {
  /** how many were judged */
  judged: number;
  /** expected calibration error: 0 is perfect, 1 the worst */
  error: number;
  /** bins that hold any, lowest first */
  bins: { from: number; count: number; probability: number; right: number }[];
}

/**
 * The expected calibration error over ten bins of equal width (Naeini, Cooper, Hauskrecht 2015):
 * the mean over the bins, weighted by their counts, of how far the mean probability in a bin is
 * from the share that was right in it.
 */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const members: Judged[][] = Array.from({ length: BINS }, () => []);
  for (const one of judged) members[Math.min(BINS - 1, Math.floor(one.probability * BINS))]?.push(one);
  const bins = members.flatMap((list, index) => {
    if (list.length === 0) return [];
    const probability = sum(list.map((one) => one.probability)) / list.length;
    const right = list.filter((one) => one.right).length / list.length;
    return [{ from: index / BINS, count: list.length, probability, right }];
  });
  const error = sum(bins.map((bin) => bin.count * Math.abs(bin.probability - bin.right)));
  return { judged: judged.length, error: judged.length > 0 ? error / judged.length : 0, bins };
}

/** A calibration as lines under its own heading. */
export function calibrationLines(name: string, { judged, error, bins }: Calibration): string[] {
  return [
    `calibration of ${name}: expected calibration error ${fixed(error, 3)} over ${judged}`,
    ...bins.map(
      ({ from, count, probability, right }) =>
        `  ${fixed(from, 1)}-${fixed(from + 1 / BINS, 1)} ${String(count).padStart(6)}  said ${fixed(probability, 3)}  right ${fixed(right, 3)}`,
    ),
  ];
}
