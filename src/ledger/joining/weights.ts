/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -0.5094, 2.1936, 1.1409, 2.6135, 1.4858, 1.7258, -0.373, -0.1917, 0.8266, -0.0981, -3.4216, 0.8772,
    0.1089, 1.6806, -0.3029, -1.0984, 4.6302, -0.2788, -1.9417, -3.545, 0.8159, -1.2772, -0.9948, -2.144,
    -0.0228, 0.9918, -0.0337, 1.1645, 3.7444, 0.5185,
  ],
  bias: -6.931,
  least: 0.7,
} as const;
