import { z } from 'zod';
import { type Direction, type PageRequest, StatementRow } from './listing.ts';

/**
 * What two statements that do not go together are to each other: `denied`, one denies or rejects what another
 * claims; `contradicted`, two speakers say what cannot both be so; `turned`, a speaker says another thing than it
 * said on an earlier day.
 */
export const DISPUTE_SORTS = ['denied', 'contradicted', 'turned'] as const;
export type DisputeSort = (typeof DISPUTE_SORTS)[number];

/** Two statements that do not go together, as a machine sees it or a person says; who is right is not told. */
export const DisputeRow = z
  .object({
    sort: z
      .enum(DISPUTE_SORTS)
      .describe(
        'denied: one denies what the other claims; contradicted: two speakers say what cannot both be so; ' +
          'turned: a speaker says another thing than on an earlier day',
      ),
    probability: z.number().min(0).max(1).nullable().describe('null where a person says so'),
    reasons: z.array(z.string()).describe('why a machine proposes it, in words, the most telling first'),
    act: z
      .string()
      .nullable()
      .describe('id of the act by which a person says so; null where a machine proposes it'),
    earlier: StatementRow,
    later: StatementRow,
  })
  .meta({
    id: 'DisputeRow',
    description: 'Two statements that do not go together, as a machine or a person sees it.',
  });
export type DisputeRow = z.infer<typeof DisputeRow>;

/** Which disputes are wanted; what is left out does not narrow them. */
export interface DisputeQuery extends PageRequest {
  dispute?: DisputeSort[];
  /** id of an actor who speaks one of the two */
  actor?: string;
  /** ids of statements: only disputes that one of them is in */
  statement?: string[];
  /** the later one published on or after, `YYYY-MM-DD` */
  from?: string;
  to?: string;
  /** by the date of the later one; newest first unless told */
  direction?: Direction;
}
