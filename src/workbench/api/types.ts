/**
 * The types of the API under the names that the pages use.
 * @module
 */
import type {
  DeedInput,
  DossierRow,
  EntryBearing,
  ReviewedStatement,
  ReviewPage,
  Verdict,
} from '../../client/index.ts';

export type {
  Act,
  ActorAct,
  ActorLine,
  ActorQuery,
  ActorRecord,
  ActorRelation,
  ActorSummary,
  ActorType,
  Anchor,
  AnchoredField,
  DisputeRow,
  DossierAct,
  DossierDetail,
  DossierRow,
  Doubt,
  DueList,
  DueQuery,
  DueRow,
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
  JobFile,
  Kind,
  LedgerAct,
  LinkItem,
  LinkPage,
  LinkQuery,
  NewReport,
  Provenance,
  Quantity,
  RelatedStatement,
  RelationNode,
  RelationQuery,
  Relations,
  Report,
  ReportDetail,
  ReportQuery,
  ReportSummary,
  ReportView,
  ReviewedStatement,
  ReviewPage,
  ReviewQuery,
  Score,
  Span,
  StatementQuery,
  StatementRow,
  Status,
  Timeline,
  TimelineDate,
  TimelineItem,
  TimelineQuery,
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
/** A deed on a dossier. */
export type DossierDeed = Extract<
  DeedInput,
  {
    type:
      | 'begin-dossier'
      | 'describe-dossier'
      | 'take-in'
      | 'note-item'
      | 'move-item'
      | 'take-out'
      | 'put-away-dossier'
      | 'undo-dossier';
  }
>;
/** What a dossier can hold. */
export type ItemSort = DossierRow['thing']['sort'];
/** Something that waits for a person's decision. */
export type ReviewItem = ReviewPage['items'][number];
/** What a passage is to an entry. */
export type Relation = EntryBearing['relation'];
/** What became of an entry, in a person's judgement. */
export type Outcome = Verdict['outcome'];
/** What a person does with a report. */
export type Deed = Exclude<DeedInput, ActorDeed | LedgerDeed | DossierDeed>;
/** A field that an engine reads out of a statement's words. */
export type ReadField = 'hedges' | 'quantities' | 'times';
/** A field of a statement that a person can fill. */
export type StatementField = Exclude<keyof ReviewedStatement['provenance'], ReadField>;
/** What a `correct` deed sets. */
export type Correction = Extract<Deed, { type: 'correct' }>['values'];
/** What a `describe` deed sets. */
export type Description = Extract<Deed, { type: 'describe' }>['values'];
