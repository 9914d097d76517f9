/**
 * Weights of what speaks for a passage bearing on an entry, learned by training/troth_training/ledger.py: those of
 * {@link EVIDENCE_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const BEAR = {
  weights: [
    0.9811, 0.8127, 2.9382, 3.796, 1.9092, 0.9555, -0.3621, -0.9119, 3.2351, 0.5745, 0.1613, 0.458, 0.6197,
    0.9887, 2.2571, -0.9998, 0.4514, 1.4864, -0.129,
  ],
  bias: -8.364,
  least: 0.15,
} as const;
