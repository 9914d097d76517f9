import { z } from 'zod';
import { Candidates } from './candidates.ts';
import { DISPUTE_SORTS } from './dispute.ts';
import { GROUPINGS, RELATIONS } from './ledger-act.ts';
import { STATEMENT_FIELDS, StatementFields } from './statement.ts';

const Place = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('a half-open range of the report’s text in UTF-16 units');
const places = z.array(Place);
const probability = z.number().min(0).max(1).nullable();

/** The fields of a statement as training data gives them: words by their places alone. */
export const PlacedFields = StatementFields.extend({
  content: places.min(1),
  cue: places,
  source: places,
  condition: places,
});
export type PlacedFields = z.infer<typeof PlacedFields>;

const done = {
  act: z.string().describe('id of the newest act that tells it'),
  by: z.string(),
  at: z.iso.datetime(),
};

/** What became of a statement in a person's hands. */
export const StatementDecision = z
  .object({
    about: z.literal('statement'),
    statement: z.string().describe('its id'),
    decision: z
      .enum(['accepted', 'corrected', 'rejected', 'added'])
      .describe('corrected: some field is another than the machine had; added: no machine found it'),
    settled: z
      .boolean()
      .describe('whether it was accepted, rejected or added; a correction alone tells of its fields only'),
    machine: z
      .object({
        engine: z.string(),
        version: z.string(),
        probability: probability.describe('that it is a statement'),
        speaker: probability.describe('that the speaker is right'),
        kind: probability,
        fields: PlacedFields,
        candidates: Candidates.optional(),
      })
      .nullable()
      .describe('null where no machine found it'),
    person: PlacedFields.nullable().describe('as it is after people’s acts; null where it was rejected'),
    changed: z.array(z.enum(STATEMENT_FIELDS)).describe('fields that are others than the machine had'),
    ...done,
    acts: z.array(z.string()).describe('ids of all acts in force on it, oldest first'),
  })
  .meta({ id: 'StatementDecision', description: 'What became of a statement in a person’s hands.' });
export type StatementDecision = z.infer<typeof StatementDecision>;

/** A statement or sentence that a decision on the ledger is about. */
const Side = z.object({ report: z.string(), passage: z.string(), place: Place });
export type DecisionSide = z.infer<typeof Side>;

const opinion = <T extends z.ZodType>(says: T) =>
  z
    .object({ says, probability, reasons: z.array(z.string()) })
    .nullable()
    .describe('null where no machine said anything');

/** What a person said of two passages of the ledger, and what a machine had said. */
export const LedgerDecision = z
  .discriminatedUnion('about', [
    z.object({
      about: z.literal('evidence'),
      one: Side.describe('a statement of the entry'),
      other: Side.describe('what bears on it'),
      machine: opinion(z.enum(RELATIONS)),
      person: z.enum([...RELATIONS, 'none']),
      ...done,
    }),
    z.object({
      about: z.enum(GROUPINGS).describe('as what they are one, or not'),
      one: Side,
      other: Side.nullable().describe('null where a statement was parted from what no machine joined it to'),
      machine: opinion(z.literal('one')),
      person: z.enum(['one', 'apart']),
      ...done,
    }),
    z.object({
      about: z.literal('dispute'),
      one: Side,
      other: Side,
      machine: opinion(z.enum(DISPUTE_SORTS)),
      person: z.enum([...DISPUTE_SORTS, 'none']),
      ...done,
    }),
  ])
  .meta({ id: 'LedgerDecision', description: 'What a person said of two passages of the ledger.' });
export type LedgerDecision = z.infer<typeof LedgerDecision>;

/** What people decided on the statements of one report. */
export interface ReportDecisions {
  /** in text order */
  decisions: StatementDecision[];
  /** whether no statement of it waits for a decision, so that what is not among them is none */
  whole: boolean;
}
