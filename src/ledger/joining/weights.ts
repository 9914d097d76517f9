/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -1.1596, 1.8264, 1.8314, 2.4897, 1.9982, 1.6877, -0.3806, -0.2028, 1.8946, 0.5883, -3.0423, 0.6067,
    -0.7195, 1.7918, -0.187, -1.0158, 4.9834, -0.4505, -1.4149, -3.3312, 0.3752, -1.2938, -0.9912, -2.3974,
    0.0384, 1.2498, -0.2756, 0.6193, 3.6416, -1.0791,
  ],
  bias: -6.869,
  least: 0.6,
} as const;
