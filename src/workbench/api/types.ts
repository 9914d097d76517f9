import type { components, operations } from '../../client/schema.ts';

type Schemas = components['schemas'];

/** The API's types under the names that the pages use. */
export type Act = Schemas['Act'];
export type Actor = Schemas['Actor'];
export type ActorSummary = Schemas['ActorSummary'];
export type ActorType = Actor['type'];
export type Anchor = Schemas['Anchor'];
export type Deed = Schemas['DeedInput'];
export type Job = Schemas['Job'];
export type NewReport = Schemas['NewReport'];
export type Problem = Schemas['Problem'];
export type Provenance = Schemas['Provenance'];
export type Report = Schemas['Report'];
export type ReportSummary = Schemas['ReportSummary'];
export type ReportView = Schemas['ReportView'];
export type ReviewedStatement = Schemas['ReviewedStatement'];
export type Span = Schemas['Span'];
export type StatementRow = Schemas['StatementRow'];
export type Kind = ReviewedStatement['kind'];
export type Form = ReviewedStatement['form'];
export type Review = ReviewedStatement['review'];
export type Basis = Provenance['basis'];
/** A field of a statement that has its own provenance. */
export type StatementField = keyof ReviewedStatement['provenance'];
/** A field of a statement that points into the text. */
export type AnchoredField = ReviewedStatement['lost'][number];
/** What a `correct` deed sets. */
export type Correction = Extract<Deed, { type: 'correct' }>['values'];
/** What a `describe` deed sets. */
export type Description = Extract<Deed, { type: 'describe' }>['values'];
export type ReportDetail = ReportSummary['described'][number];

type Query<O extends keyof operations> = NonNullable<operations[O]['parameters']['query']>;
export type ReportQuery = Query<'listReports'>;
export type StatementQuery = Query<'listStatements'>;
export type ActorQuery = Query<'listActors'>;
