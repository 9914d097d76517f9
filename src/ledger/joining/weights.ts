/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -0.7733, 1.4889, 0.4973, 1.3554, 2.3984, 2.0135, -0.5218, 0.0817, 0.3135, 0.4643, -2.0094, 1.3038, -2.861,
    3.01, -2.1297, -1.068, 4.3411, -2.317, -1.9016, -3.6369, 0.4506, -0.0769, 0.1664, -2.0822, -0.3292,
    1.4293, 0.2896, 0.3092, 3.613, 0.1325,
  ],
  bias: -7.027,
  least: 0.5,
} as const;
