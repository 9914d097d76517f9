/**
 * Weights of what speaks for two statements voicing one undertaking, learned by training/troth_training/ledger.py: those of
 * {@link JOIN_FEATURES} in their order, the bias, and the least probability that counts.
 */
export const JOIN = {
  weights: [
    -1.2127, 1.6006, 1.4195, 2.8618, 2.7159, 2.0382, -1.4903, 0.5047, 0.3676, 0.6864, -2.0302, 0.6073,
    -0.9655, 2.9056, -2.7319, -1.1577, 4.6727, -0.6504, -1.1341, -3.5702, 0.1164, -0.2476, -0.2205, -2.1794,
    -0.3731, 1.4247, 0.3994, 0.2094, 4.0598, 0.0721,
  ],
  bias: -7.243,
  least: 0.55,
} as const;
