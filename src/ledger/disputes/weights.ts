/**
 * Weights of what speaks for a denial being one of what another statement tells, learned by training/troth_training/disputes.py: those of
 * {@link DISPUTE_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const DISPUTE = {
  weights: [
    0.9993, 0.6492, 0.4961, 0.9267, -0.956, 1.255, 0.1318, -0.0595, -0.273, -0.2978, 1.0927, 0.2024, 0.7746,
    0.2293, -0.192, 1.3096, 0.5919, 1.5685, -0.62, -0.9761, -0.2224, -1.2444, 0.0015,
  ],
  bias: -2.581,
  least: 0.7,
} as const;
