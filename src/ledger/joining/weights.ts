/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -1.2329, 1.6477, 1.9887, 2.5081, 1.9473, 1.6088, -0.2507, -0.1536, 1.8984, 0.6298, -2.9806, 0.5972,
    -0.7793, 1.8266, -0.1533, -1.0196, 5.0131, -0.3725, -1.4103, -3.331, 0.3232, -1.3045, -0.9906, -2.4664,
    0.01, 1.2572, -0.3658, 0.5241, 3.8194, -1.0309,
  ],
  bias: -6.986,
  least: 0.6,
} as const;
