/** z of a 95 % interval. */
const Z = 1.959964;

/**
 * The 95 % interval of a share (Wilson 1927), which holds for few as well and stays between 0 and 1.
 * @param of how many it is a share of, above 0; need not be a whole number
 */
export function wilson(share: number, of: number): { low: number; high: number } {
  const middle = share + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
