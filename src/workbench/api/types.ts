/**
 * The types of the API under the names that the pages use.
 * @module
 */
import type { Act, DeedInput, ReviewedStatement } from '../../client/index.ts';

export type {
  Act,
  ActorAct,
  ActorQuery,
  ActorSummary,
  ActorType,
  Anchor,
  AnchoredField,
  EntryFacetQuery,
  EntryFacets,
  EntryQuery,
  EntryRow,
  EntryState,
  Furniture,
  Hedge,
  Job,
  Kind,
  NewReport,
  Provenance,
  Quantity,
  Report,
  ReportDetail,
  ReportQuery,
  ReportSummary,
  ReportView,
  ReviewedStatement,
  Span,
  StatementQuery,
  StatementRow,
  Status,
} from '../../client/index.ts';

/** What a person does with actors. */
export type ActorDeed = Extract<
  DeedInput,
  { type: 'add-actor' | 'correct-actor' | 'merge-actors' | 'split-actor' | 'undo-actor' }
>;
/** A deed on the ledger. */
export type LedgerDeed = Extract<
  DeedInput,
  { type: 'join' | 'part' | 'bear' | 'judge' | 'dispute' | 'undo-ledger' }
>;
/** What a person did with the ledger. */
export type LedgerAct = Extract<Act, { type: LedgerDeed['type'] }>;
/** What a person does with a report. */
export type Deed = Exclude<DeedInput, ActorDeed | LedgerDeed>;
/** A field of a statement that a person can fill. */
export type StatementField = Exclude<keyof ReviewedStatement['provenance'], 'hedges' | 'quantities'>;
/** What a `correct` deed sets. */
export type Correction = Extract<Deed, { type: 'correct' }>['values'];
/** What a `describe` deed sets. */
export type Description = Extract<Deed, { type: 'describe' }>['values'];
