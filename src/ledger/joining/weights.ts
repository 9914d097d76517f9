/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -0.6495, 1.6106, 0.3851, 1.3023, 2.4117, 2.0249, -0.662, 0.0356, 0.344, 0.7832, -2.0112, 1.3082, -2.8915,
    2.8632, -1.9239, -1.1218, 4.5359, -2.4417, -1.1608, -1.1031, -3.6479, 0.1966, -0.0328, 0.9476, -2.1689,
    -0.369, 1.511, 0.5459, 0.3581, 3.656, 0.1798,
  ],
  bias: -7.188,
  least: 0.5,
} as const;
