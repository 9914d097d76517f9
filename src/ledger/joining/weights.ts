/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    0.3769, 1.9363, 0.9556, 2.281, 1.5515, 1.1072, -0.7735, -0.8507, 0.8864, 0.0049, -0.0588, 1.6179, -0.1592,
    1.864, -0.7199, -0.7356, 3.032, 0.481, -1.2846, -2.4042, 0.8509, -0.9387, -0.9912, -0.9793, -0.262,
    0.8169, -0.3268, 1.4759, 0.9478, 2.0202,
  ],
  bias: -5.015,
  least: 0.6,
} as const;
