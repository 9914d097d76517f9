import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ACTOR_ACTS, ACTOR_DEEDS, type ActorAct, type ActorDeed, isOnActors } from './actor-act.ts';
import {
  DOSSIER_ACTS,
  DOSSIER_DEEDS,
  type DossierAct,
  type DossierDeed,
  isOnDossiers,
} from './dossier-act.ts';
import { isOnLedger, LEDGER_ACTS, LEDGER_DEEDS, type LedgerAct, type LedgerDeed } from './ledger-act.ts';
import { REPORT_DETAILS, ReportDetails } from './report.ts';
import { stamp } from './stamp.ts';
import {
  CorrectedFields,
  READ_FIELDS,
  type ReadField,
  STATEMENT_FIELDS,
  Statement,
  type StatementField,
} from './statement.ts';

const onReport = { report: z.string().describe('id of the report') };
const onStatement = { ...onReport, statement: z.string().describe('id of the statement') };

/** Accepts a statement as it is shown. */
const Accept = z.object({ type: z.literal('accept'), ...onStatement });
/** Rejects a statement: it is none, or wrong beyond correcting. */
const Reject = z.object({ type: z.literal('reject'), ...onStatement });
/** Sets fields of a statement; each value replaces what the machine or an earlier act put there. */
const Correct = z.object({
  type: z.literal('correct'),
  ...onStatement,
  values: CorrectedFields.refine((values) => Object.keys(values).length > 0, 'nothing to correct'),
});
/** Adds a statement that the engine did not find. */
const Add = z.object({ type: z.literal('add'), ...onReport, statement: Statement });
/** Corrects a detail of a report, such as its date. The text cannot be changed. */
const Describe = z.object({
  type: z.literal('describe'),
  ...onReport,
  values: ReportDetails.partial().refine((values) => Object.keys(values).length > 0, 'nothing to correct'),
});
/** Takes a report and its statements out of every list. */
const Remove = z.object({ type: z.literal('remove'), ...onReport });
/** Chooses which of a report's readings is shown; holds until it is taken back or another is chosen. */
const ShowReading = z.object({
  type: z.literal('show-reading'),
  ...onReport,
  reading: z.string().describe('id of the reading'),
});
/** Takes an earlier act back; undoing an undo brings it into force again. */
const Undo = z.object({
  type: z.literal('undo'),
  ...onReport,
  act: z.string().describe('id of the act to take back'),
});

/** The kinds of deed on a report. */
export const REPORT_DEEDS = [Accept, Reject, Correct, Add, Describe, Remove, ShowReading, Undo] as const;

/** What a person did, before it has an id, an author and a time. */
export const Deed = z
  .discriminatedUnion('type', [...REPORT_DEEDS, ...ACTOR_DEEDS, ...LEDGER_DEEDS, ...DOSSIER_DEEDS])
  .meta({
    id: 'Deed',
    description:
      'What a person does with a report (accept, reject, correct, add, describe, remove, show-reading, undo), with actors, with the ledger or with dossiers.',
  });
export type Deed = z.infer<typeof Deed>;
/** What a person does with one report, which its `report` names. */
export type ReportDeed = Exclude<Deed, ActorDeed | LedgerDeed | DossierDeed>;

/** What a person did, by whom and when; stored and never changed. */
export const Act = z
  .discriminatedUnion('type', [
    Accept.extend(stamp),
    Reject.extend(stamp),
    Correct.extend(stamp),
    Add.extend(stamp),
    Describe.extend(stamp),
    Remove.extend(stamp),
    ShowReading.extend(stamp),
    Undo.extend(stamp),
    ...ACTOR_ACTS,
    ...LEDGER_ACTS,
    ...DOSSIER_ACTS,
  ])
  .meta({ id: 'Act', description: 'What a person did, by whom and when.' });
export type Act = z.infer<typeof Act>;
/** An act on one report, which its `report` names. */
export type ReportAct = Exclude<Act, ActorAct | LedgerAct | DossierAct>;
/** Whether an act is one on a report; all others belong to none. */
export function isOnReport(act: Act): act is ReportAct {
  return !isOnActors(act) && !isOnLedger(act) && !isOnDossiers(act);
}
/** The kinds of act. */
export type ActType = Act['type'];

/** Gives a deed its id, author and time (`at`: ISO 8601, UTC). */
export function createAct(deed: ActorDeed, by: string, at: string): ActorAct;
export function createAct(deed: LedgerDeed, by: string, at: string): LedgerAct;
export function createAct(deed: DossierDeed, by: string, at: string): DossierAct;
export function createAct(deed: ReportDeed, by: string, at: string): ReportAct;
export function createAct(deed: Deed, by: string, at: string): Act;
export function createAct(deed: Deed, by: string, at: string): Act {
  return { ...deed, id: `a_${randomUUID()}`, by, at };
}

/** Which fields of a statement an act sets. */
export function correctedFields(act: Act): (StatementField | ReadField)[] {
  if (act.type !== 'correct') return [];
  return [...STATEMENT_FIELDS, ...READ_FIELDS].filter((field) => field in act.values);
}

/** Which details of a report an act sets. */
export function describedDetails(act: Act): (typeof REPORT_DETAILS)[number][] {
  return act.type === 'describe' ? REPORT_DETAILS.filter((detail) => detail in act.values) : [];
}
