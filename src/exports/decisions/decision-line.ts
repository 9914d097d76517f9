import { z } from 'zod';
import { LedgerDecision, StatementDecision } from '../../model/index.ts';

/** The name of the format with its version; another version may have other fields. */
export const DECISION_FORMAT = 'troth-decision/1';

/** How much of a report's text goes with each decision: none of it, what stands around the words, or all of it. */
export const DECISION_TEXTS = ['none', 'window', 'full'] as const;
export type DecisionText = (typeof DECISION_TEXTS)[number];

/** A report that a decision is about. */
const DecidedReport = z.object({
  id: z.string(),
  sha256: z.string().describe('of its text in UTF-8, so that places never stand over another one'),
  published: z.string().nullable(),
  language: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable().describe('null where texts are left out'),
  text: z
    .object({
      start: z.int().nonnegative().describe('where it begins in the report’s text, in UTF-16 units'),
      text: z.string(),
    })
    .nullable()
    .describe('the text around the words, or all of it from 0; null where texts are left out'),
});
export type DecidedReport = z.infer<typeof DecidedReport>;

const format = z.literal(DECISION_FORMAT);

/** One line of an export of decisions. */
export const DecisionLine = z
  .union([
    StatementDecision.extend({
      format,
      report: DecidedReport,
      whole: z
        .boolean()
        .describe('whether every statement of the report was decided on, so that the lines tell all of it'),
    }),
    z.intersection(
      LedgerDecision,
      z.object({
        format,
        reports: z.array(DecidedReport).describe('those of `one` and `other`, in this order'),
      }),
    ),
  ])
  .meta({ id: 'DecisionLine', description: 'What a person decided, beside what a machine had said.' });
export type DecisionLine = z.infer<typeof DecisionLine>;
