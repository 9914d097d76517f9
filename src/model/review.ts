import { z } from 'zod';
import { KINDS } from './kind.ts';
import { type PageRequest, type StatementQuery, StatementRow } from './listing.ts';
import { Share } from './score.ts';

/**
 * What a machine estimates of a statement, and a person who looks at it tells right or wrong: that it is one at all,
 * who speaks, and its kind. Of other fields no engine tells how sure it is.
 */
export const REVIEW_TARGETS = ['statement', 'speaker', 'kind'] as const;
export type ReviewTarget = (typeof REVIEW_TARGETS)[number];

const probability = z.number().min(0).max(1);

/** What a machine is least sure of in a statement. */
export const Doubt = z
  .object({
    target: z.enum(REVIEW_TARGETS),
    probability: probability.describe('that the machine is right about it'),
    next: z
      .union([
        z.object({ kind: z.enum(KINDS), probability }),
        z.object({ speaker: z.string().min(1).nullable(), probability }),
      ])
      .nullable()
      .describe('what else it most likely is; null where nothing else was weighed'),
  })
  .meta({ id: 'Doubt', description: 'What a machine is least sure of in a statement.' });
export type Doubt = z.infer<typeof Doubt>;

/**
 * Orders of the queue: the least sure first; what belongs to the ledger first, of that the least sure first; at random.
 */
export const REVIEW_ORDERS = ['sure', 'ledger', 'random'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** A random sample of statements, so that people can check machines without choosing what they look at. */
export interface ReviewSample {
  /** any words; others draw another sample */
  seed: string;
  /** how many statements */
  size: number;
  /** when it was drawn, ISO 8601 UTC: what was decided before is not in it */
  since: string;
}

/** Which statements are reviewed; what is left out does not narrow them. */
export interface ReviewFilters
  extends Omit<StatementQuery, 'sort' | 'direction' | 'review' | keyof PageRequest> {
  /** ids of statements: only these */
  statement?: string[];
  /** only those of a sample, which is drawn from what the other filters leave */
  sample?: ReviewSample;
}

/** Which statements that nobody accepted or rejected are wanted, and in what order. */
export interface ReviewQuery extends ReviewFilters, PageRequest {
  /** the least sure first unless told; with a sample always at random */
  order?: ReviewOrder;
}

/** Something that waits for a person's decision. */
export const ReviewItem = z
  .object({
    what: z.literal('statement'),
    statement: StatementRow,
    doubt: Doubt.nullable().describe('why it waits; null where no machine estimated anything'),
  })
  .meta({ id: 'ReviewItem', description: 'Something that waits for a person’s decision.' });
export type ReviewItem = z.infer<typeof ReviewItem>;

/**
 * Where probabilities are parted into bins, so that what was reviewed is only compared with what is as probable.
 * They are narrow where most statements are and where a small share is a large change.
 */
export const BIN_EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1] as const;

/** Statements about which a machine was about as sure, of one target. */
export const ReviewBin = z
  .object({
    low: probability.describe('lowest probability in it'),
    high: probability.describe('probabilities below this; of the last one also this'),
    open: z.int().nonnegative().describe('those that nobody looked at'),
    openError: z
      .number()
      .nonnegative()
      .describe('how many of these are wrong if probabilities are right: the sum of 1 - p'),
    reviewed: z.int().nonnegative().describe('those that a person decided on'),
    reviewedError: z
      .number()
      .nonnegative()
      .describe('how many of these would be wrong if probabilities were right'),
    wrong: z.int().nonnegative().describe('those of them that were wrong'),
  })
  .meta({ id: 'ReviewBin', description: 'Statements about which a machine was about as sure.' });
export type ReviewBin = z.infer<typeof ReviewBin>;

/** What people reviewed and found so far, by how sure the machine was. */
export interface ReviewTally {
  /** statements that nobody accepted or rejected */
  open: number;
  /** statements that a person accepted or rejected; those that people added are not among them */
  decided: number;
  /** of these, those decided since the time that is asked about */
  lately: number;
  /** by target, bins without any statements left out */
  bins: Record<ReviewTarget, ReviewBin[]>;
}

/** How many of the statements that nobody looked at are wrong about one target. */
export const ErrorEstimate = z
  .object({
    target: z.enum(REVIEW_TARGETS),
    open: z.int().nonnegative().describe('those that nobody looked at, and that a machine estimated'),
    found: Share.describe('those that were wrong, of those that a person decided on'),
    claimed: z.number().nonnegative().describe('wrong among those open by the machine’s word alone'),
    expected: z.number().nonnegative().describe('wrong among those open, by what people found'),
    low: z.number().nonnegative().describe('lower end of the 95 % interval'),
    high: z.number().nonnegative(),
    unchecked: z
      .int()
      .nonnegative()
      .describe('those open that are in bins of which too few were reviewed to tell'),
    told: z.boolean().describe('whether enough was reviewed for the estimate to be believed'),
    bins: z.array(ReviewBin),
  })
  .meta({ id: 'ErrorEstimate', description: 'How many statements that nobody looked at are wrong.' });
export type ErrorEstimate = z.infer<typeof ErrorEstimate>;
