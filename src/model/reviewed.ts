import { z } from 'zod';
import { Candidates } from './candidates.ts';
import { Hedge } from './hedge.ts';
import { Quantity } from './quantity.ts';
import { ANCHORED_FIELDS, Statement } from './statement.ts';
import { TimeExpression } from './time-expression.ts';

/** What people made of a statement. */
export const REVIEWS = ['unreviewed', 'accepted', 'rejected'] as const;
export type Review = (typeof REVIEWS)[number];

/**
 * A statement as it is shown: what the reading shown says with people's acts laid over it.
 * Derived, never stored as truth.
 */
export const ReviewedStatement = Statement.extend({
  candidates: Candidates,
  hedges: z.array(Hedge).describe('those that stand in content and cue as they are shown, in text order'),
  quantities: z.array(Quantity).describe('those that stand in the content as it is shown, in text order'),
  times: z
    .array(TimeExpression)
    .describe(
      'those that stand in content and condition as they are shown or tell one of its dates, in text order; where a person set a date, no words tell it',
    ),
  review: z.enum(REVIEWS),
  lost: z.array(z.enum(ANCHORED_FIELDS)).describe('fields whose anchors no longer fit the text'),
  carried: z.boolean().describe('the reading shown does not have it; it stays because a person worked on it'),
  acts: z.array(z.string()).describe('ids of the acts in force on it, oldest first'),
}).meta({ id: 'ReviewedStatement', description: 'A statement with people’s acts laid over it.' });
export type ReviewedStatement = z.infer<typeof ReviewedStatement>;
