import { z } from 'zod';
import { DISPUTE_SORTS } from './dispute.ts';
import { Anchor } from './span.ts';
import { stamp } from './stamp.ts';

/** A statement in its report. Of an entry, any of its statements stands for all of it. */
export const StatementRef = z
  .object({ report: z.string(), statement: z.string() })
  .meta({ id: 'StatementRef', description: 'A statement by its id and that of its report.' });
export type StatementRef = z.infer<typeof StatementRef>;

/** A statement, or what a report tells in its own voice, by its id, with the words. */
export const PassageRef = z
  .object({
    report: z.string(),
    passage: z.string().describe('id of the statement or of the sentence'),
    anchor: Anchor.describe('its words, the first fragment of a statement’s content'),
  })
  .meta({ id: 'PassageRef', description: 'A statement or a sentence of a report, with its words.' });
export type PassageRef = z.infer<typeof PassageRef>;

/**
 * How far statements can be one: the same undertaking, the same words on the same occasion, the same
 * origin that those words came through. The next is always part of the one before.
 */
export const GROUPINGS = ['entry', 'utterance', 'origin'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a passage is to an entry. */
export const RELATIONS = [
  'bears out',
  'partly',
  'goes against',
  'restates',
  'withdraws',
  'condition met',
  'condition unmet',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What became of an entry, in a person's judgement. */
export const OUTCOMES = ['open', 'kept', 'partly kept', 'broken', 'superseded', 'unratable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Says that two statements are one in some way. */
const Join = z.object({
  type: z.literal('join'),
  as: z.enum(GROUPINGS),
  statement: StatementRef,
  to: StatementRef,
});
/**
 * Says that a statement is not what it was joined to: it begins one of its own, and what was joined to it
 * goes with it.
 */
const Part = z.object({ type: z.literal('part'), as: z.enum(GROUPINGS), statement: StatementRef });
/** Says what a passage is to an entry; `none`: it does not bear on it. */
const Bear = z.object({
  type: z.literal('bear'),
  entry: StatementRef,
  passage: PassageRef,
  relation: z.enum([...RELATIONS, 'none']),
});
/** Judges an entry. A later judgement stands in place of an earlier one, which stays in the history. */
const Judge = z.object({
  type: z.literal('judge'),
  entry: StatementRef,
  outcome: z.enum(OUTCOMES),
  grounds: z.string().trim().min(1).describe('why, in words'),
  evidence: z.array(PassageRef).describe('what it rests on'),
  on: z.iso.date().describe('the day that it is judged as of'),
});
/**
 * Says what two statements are to each other, whichever is named first; `none`: they are not in dispute. It holds
 * for all copies of both. A later one on the same two stands in place of an earlier one.
 */
const Dispute = z.object({
  type: z.literal('dispute'),
  statement: StatementRef,
  with: StatementRef,
  as: z.enum([...DISPUTE_SORTS, 'none']),
});
/** Takes an earlier act on the ledger back; undoing an undo brings it into force again. */
const UndoLedger = z.object({
  type: z.literal('undo-ledger'),
  act: z.string().describe('id of the act to take back'),
});

/** The kinds of deed on the ledger. They belong to no report. */
export const LEDGER_DEEDS = [Join, Part, Bear, Judge, Dispute, UndoLedger] as const;
/** What a person does with the ledger. */
export type LedgerDeed = z.infer<(typeof LEDGER_DEEDS)[number]>;

/** The kinds of act on the ledger. */
export const LEDGER_ACTS = [
  Join.extend(stamp),
  Part.extend(stamp),
  Bear.extend(stamp),
  Judge.extend(stamp),
  Dispute.extend(stamp),
  UndoLedger.extend(stamp),
] as const;
/** What a person did with the ledger, by whom and when. */
export const LedgerAct = z
  .discriminatedUnion('type', LEDGER_ACTS)
  .meta({ id: 'LedgerAct', description: 'What a person did with the ledger, by whom and when.' });
export type LedgerAct = z.infer<typeof LedgerAct>;

const TYPES: ReadonlySet<string> = new Set(LEDGER_DEEDS.map(({ shape }) => shape.type.value));

/** Whether an act or deed is one on the ledger. */
export function isOnLedger<A extends { type: string }>(
  act: A,
): act is Extract<A, { type: LedgerDeed['type'] }> {
  return TYPES.has(act.type);
}
