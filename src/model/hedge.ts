import { z } from 'zod';
import { Anchor } from './span.ts';

/**
 * How likely a speaker calls what is said: the seven bands of ICD 203 (Office of the Director of National
 * Intelligence, Analytic Standards, 2015), least likely first, and `possible`, which S. Kent (Words of
 * Estimative Probability, 1964) keeps for what no odds are given for: could, may, might, perhaps.
 */
export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even',
  'likely',
  'very likely',
  'almost certain',
  'possible',
] as const;
/** A band of likelihood. */
export type Likelihood = (typeof LIKELIHOODS)[number];

/** Probabilities that a band stands for, both ends included. */
export interface ProbabilityRange {
  low: number;
  high: number;
}

/** The probabilities of each band in ICD 203; null where the words give none. */
export const LIKELIHOOD_RANGES: Readonly<Record<Likelihood, ProbabilityRange | null>> = {
  'almost no chance': { low: 0.01, high: 0.05 },
  'very unlikely': { low: 0.05, high: 0.2 },
  unlikely: { low: 0.2, high: 0.45 },
  'roughly even': { low: 0.45, high: 0.55 },
  likely: { low: 0.55, high: 0.8 },
  'very likely': { low: 0.8, high: 0.95 },
  'almost certain': { low: 0.95, high: 0.99 },
  possible: null,
};

/** How sure a speaker is of what is said, in the three levels of ICD 203. */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
/** A level of confidence. */
export type Confidence = (typeof CONFIDENCES)[number];

const probability = z.number().min(0).max(1).nullable();

/**
 * Words by which a speaker says how likely what is said is, or how sure it is, anchored with the "not" or
 * "very" that they have. A "not" above the hedge is part of it ("not likely" is unlikely); one below it belongs to what is said ("may not come": that
 * somebody does not come is possible).
 */
export const Hedge = z
  .object({
    anchor: Anchor,
    likelihood: z.enum(LIKELIHOODS).nullable().describe('null where they only tell confidence'),
    low: probability.describe('least probability that they stand for; null where they give none'),
    high: probability.describe('greatest probability that they stand for; null where they give none'),
    confidence: z.enum(CONFIDENCES).nullable().describe('null where they only tell likelihood'),
  })
  .refine(({ low, high }) => (low === null) === (high === null) && (low ?? 0) <= (high ?? 0), {
    message: 'a hedge gives both ends of a range or none',
  })
  .meta({ id: 'Hedge', description: 'Words that say how likely or how sure what is said is.' });
export type Hedge = z.infer<typeof Hedge>;
