/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -0.7078, 1.6091, 0.5117, 1.5972, 2.4055, 1.7854, -0.4942, 0.2203, 0.5472, 0.3815, -1.9931, 1.1816,
    -3.2865, 2.8695, -2.2541, -1.0906, 4.9078, -2.5229, -1.2067, -3.6364, 0.1576, -0.0722, 0.1855, -2.3806,
    -0.339, 1.3651, 0.406, 0.2731, 3.639, 0.0249,
  ],
  bias: -6.824,
  least: 0.6,
} as const;
