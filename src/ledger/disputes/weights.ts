/**
 * Weights of what speaks for a denial being one of what another statement tells, learned by training/troth_training/disputes.py: those of
 * {@link DISPUTE_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const DISPUTE = {
  weights: [
    0.954, 0.6901, 0.5465, 0.8949, -0.9477, 1.2727, 0.1182, -0.0653, -0.2696, -0.2248, 1.1775, 0.201, 0.8024,
    0.2204, -0.2131, 1.3341, 0.5828, 1.5901, -0.6259, -0.9777, -0.2545, -1.095, -0.1408,
  ],
  bias: -2.651,
  least: 0.7,
} as const;
