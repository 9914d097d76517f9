/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -0.6972, 1.5283, 0.3992, 1.3733, 2.3914, 2.0101, -0.4897, 0.0819, 0.2354, 0.4538, -2.015, 1.3146, -2.8677,
    3.0121, -2.141, -1.0718, 4.3528, -2.3455, -1.8914, -3.642, 0.465, -0.0568, 0.851, -2.0236, -0.3307,
    1.4344, 0.2859, 0.3071, 3.6069, 0.1534,
  ],
  bias: -7.042,
  least: 0.5,
} as const;
