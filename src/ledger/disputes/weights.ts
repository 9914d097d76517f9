/**
 * Weights of what speaks for a denial being one of what another statement tells, learned by training/troth_training/disputes.py: those of
 * {@link DISPUTE_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const DISPUTE = {
  weights: [
    0.512, 0.8877, 0.6658, 0.6651, -0.886, 1.4887, 0.1701, -0.034, -0.2477, -0.8926, 0.4316, 0.8256, 0.3952,
    0.7092, 0.1735, -0.1401, 1.3855, 0.6083, 1.5928, -0.5994, -1.0354, 0.0192, -1.2474, 0.4994,
  ],
  bias: -2.528,
  least: 0.6,
} as const;
