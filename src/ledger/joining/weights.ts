/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -0.7755, 1.5764, 0.5824, 1.6081, 2.4026, 1.7632, -0.4603, 0.2456, 0.5491, 0.3868, -1.9901, 1.1766,
    -3.2803, 2.8667, -2.2429, -1.0913, 4.911, -2.5106, -1.2053, -3.6337, 0.1411, -0.0827, 0.2065, -2.3861,
    -0.3343, 1.3657, 0.4095, 0.267, 3.6523, 0.0244,
  ],
  bias: -6.826,
  least: 0.6,
} as const;
