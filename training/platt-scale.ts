/** One judged estimate: what it was judged by, and whether it was right. */
export interface Outcome {
  value: number;
  right: boolean;
}

/** Steps of Newton's method; it settles in fewer than ten. */
const STEPS = 50;
/** Keeps the method from running away where all are right or all wrong. */
const RIDGE = 1e-3;

/**
 * Logistic regression of being right over one value (Platt 1999): by the slope and shift that it gives,
 * 1 / (1 + exp(-(slope * value + shift))) is the chance of being right.
 */
export function plattScale(outcomes: readonly Outcome[]): { slope: number; shift: number } {
  let [slope, shift] = [0, 0];
  for (let step = 0; step < STEPS; step += 1) {
    // Gradient and Hessian of the penalised log-likelihood.
    let [g0, g1, h00, h01, h11] = [RIDGE * slope, RIDGE * shift, RIDGE, 0, RIDGE];
    for (const { value, right } of outcomes) {
      const p = 1 / (1 + Math.exp(-(slope * value + shift)));
      const weight = p * (1 - p);
      g0 += (p - Number(right)) * value;
      g1 += p - Number(right);
      h00 += weight * value * value;
      h01 += weight * value;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    shift -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, shift };
}
