/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -0.6455, 1.6136, 0.3781, 1.3037, 2.4119, 2.0253, -0.663, 0.0325, 0.3438, 0.783, -2.0117, 1.3052, -2.8927,
    2.8627, -1.9246, -1.1217, 4.5351, -2.4429, -1.1611, -1.1033, -3.6482, 0.1971, -0.0331, 0.946, -2.1682,
    -0.3693, 1.5112, 0.5474, 0.3583, 3.6514, 0.1794,
  ],
  bias: -7.183,
  least: 0.5,
} as const;
