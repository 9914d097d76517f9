/**
 * The types of the API under the names that the pages use.
 * @module
 */
import type { DeedInput, EntryBearing, ReviewedStatement, ReviewPage, Verdict } from '../../client/index.ts';

export type {
  Act,
  ActorAct,
  ActorLine,
  ActorQuery,
  ActorRecord,
  ActorSummary,
  ActorType,
  Anchor,
  AnchoredField,
  DisputeRow,
  Doubt,
  EntryBearing,
  EntryFacetQuery,
  EntryFacets,
  EntryQuery,
  EntryRow,
  EntryState,
  EntryStatement,
  EntryView,
  ErrorEstimate,
  Excerpt,
  Furniture,
  Hedge,
  Job,
  Kind,
  LedgerAct,
  NewReport,
  Provenance,
  Quantity,
  Report,
  ReportDetail,
  ReportQuery,
  ReportSummary,
  ReportView,
  ReviewedStatement,
  ReviewPage,
  ReviewProgress,
  ReviewQuery,
  Score,
  Span,
  StatementQuery,
  StatementRow,
  Status,
  Verdict,
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
/** Something that waits for a person's decision. */
export type ReviewItem = ReviewPage['items'][number];
/** What a passage is to an entry. */
export type Relation = EntryBearing['relation'];
/** What became of an entry, in a person's judgement. */
export type Outcome = Verdict['outcome'];
/** What a person does with a report. */
export type Deed = Exclude<DeedInput, ActorDeed | LedgerDeed>;
/** A field of a statement that a person can fill. */
export type StatementField = Exclude<keyof ReviewedStatement['provenance'], 'hedges' | 'quantities'>;
/** What a `correct` deed sets. */
export type Correction = Extract<Deed, { type: 'correct' }>['values'];
/** What a `describe` deed sets. */
export type Description = Extract<Deed, { type: 'describe' }>['values'];
