/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    0.6674, 1.9902, 1.0344, 2.067, 1.2982, 1.1065, -0.6699, -0.8281, 0.9882, 0.0713, -0.0612, 1.6571, -0.1798,
    1.7746, -0.6946, -0.7244, 3.1405, 0.3273, -1.3786, -2.3812, 0.7556, -0.9419, -0.9911, -1.0461, -0.2115,
    0.8512, -0.4335, 1.4981, 0.8537, 2.0318,
  ],
  bias: -4.806,
  least: 0.6,
} as const;
