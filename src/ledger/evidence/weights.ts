/**
 * Weights of what speaks for a passage bearing on an entry, learned by training/troth_training/ledger.py: those of
 * {@link EVIDENCE_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const BEAR = {
  weights: [
    0.484, 0.5881, 3.3304, 3.718, 2.2995, 0.9156, -0.3899, -0.9045, 3.3162, 0.6958, 0.1464, 0.4649, 0.609,
    0.9892, 2.2819, -0.9824, 0.4593, 1.5429, -0.2647,
  ],
  bias: -8.134,
  least: 0.15,
} as const;
