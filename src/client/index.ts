/**
 * A typed client of Troth's API, for pages and programs; runs in browsers and in Node.
 * @module
 */
import type { components, operations } from './schema.ts';

export { ApiError, type Problem } from './api-error.ts';
export { addFiles, type Client, createClient, dataOf } from './client.ts';
export {
  ACTOR_TYPES,
  ANCHORED_FIELDS,
  BASES,
  ERROR_CODES,
  FORMS,
  FURNITURE_KINDS,
  JOB_STATES,
  KINDS,
  REPORT_DETAILS,
  REVIEWS,
} from './schema.ts';

/** The schemas of the API by name. */
export type Schemas = components['schemas'];
export type Act = Schemas['Act'];
export type Actor = Schemas['Actor'];
export type ActorPage = Schemas['ActorPage'];
export type ActorSummary = Schemas['ActorSummary'];
export type ActPage = Schemas['ActPage'];
export type AddedReportView = Schemas['AddedReportView'];
export type Anchor = Schemas['Anchor'];
export type Author = Schemas['Author'];
export type DeedInput = Schemas['DeedInput'];
export type Furniture = Schemas['Furniture'];
export type Job = Schemas['Job'];
export type Mention = Schemas['Mention'];
export type NewActs = Schemas['NewActs'];
export type NewReport = Schemas['NewReport'];
export type Provenance = Schemas['Provenance'];
export type Report = Schemas['Report'];
export type ReportFacets = Schemas['ReportFacets'];
export type ReportPage = Schemas['ReportPage'];
export type ReportSummary = Schemas['ReportSummary'];
export type ReportView = Schemas['ReportView'];
export type ReviewedStatement = Schemas['ReviewedStatement'];
export type Span = Schemas['Span'];
export type Statement = Schemas['Statement'];
export type StatementPage = Schemas['StatementPage'];
export type StatementRow = Schemas['StatementRow'];
export type Status = Schemas['Status'];

/** What a speaker does with the words. */
export type Kind = Statement['kind'];
/** How much of a statement's content stands in quotation marks. */
export type Form = Statement['form'];
/** What people made of a statement. */
export type Review = ReviewedStatement['review'];
/** What an actor is. */
export type ActorType = Actor['type'];
/** A field that points into the text. */
export type AnchoredField = ReviewedStatement['lost'][number];
/** A detail of a report that a person can correct. */
export type ReportDetail = ReportView['described'][number];
/** A documented error code. */
export type ErrorCode = Schemas['Problem']['code'];

type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;
/** Which reports are wanted. */
export type ReportQuery = QueryOf<'listReports'>;
/** Which statements are wanted. */
export type StatementQuery = QueryOf<'listStatements'>;
/** Which actors are wanted. */
export type ActorQuery = QueryOf<'listActors'>;
/** Which statements are wanted as a file, and in what format. */
export type ExportQuery = QueryOf<'exportStatements'>;
