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
  CONDITIONS,
  DUE_GROUPS,
  ENTRY_KINDS,
  ERROR_CODES,
  EVIDENCE_STATES,
  FORMS,
  FURNITURE_KINDS,
  JOB_STATES,
  KINDS,
  NEWS,
  OUTCOMES,
  RELATIONS,
  REPORT_DETAILS,
  REVIEWS,
  SCHEDULES,
} from './schema.ts';

/** The schemas of the API by name. */
export type Schemas = components['schemas'];
/** What a person did, by whom and when. */
export type Act = Schemas['Act'];
/** A person, state, body, armed group, organization or outlet. */
export type Actor = Schemas['Actor'];
/** What a person did with actors, by whom and when. */
export type ActorAct = Schemas['ActorAct'];
/** What people did with an actor. */
export type ActorHistory = Schemas['ActorHistory'];
/** When an actor said what. */
export type ActorLine = Schemas['ActorLine'];
/** What was said and is due when. */
export type Timeline = Schemas['Timeline'];
/** A date with the days that it may mean. */
export type TimelineDate = NonNullable<Schemas['TimelineDate']>;
/** A statement or an entry on a timeline. */
export type TimelineItem = Schemas['TimelineItem'];
/** Open entries that wait for a look, by why. */
export type DueList = Schemas['DueList'];
/** An entry that waits for a look. */
export type DueRow = Schemas['DueRow'];
/** The names of an actor, with the reports that use each. */
export type ActorNames = Schemas['ActorNames'];
/** An actor by its id, with the name it was shown by. */
export type ActorRef = Schemas['ActorRef'];
/** What an actor undertook and was told. */
export type ActorRecord = Schemas['ActorRecord'];
/** One page of actors. */
export type ActorPage = Schemas['ActorPage'];
/** An actor with what the store holds of it. */
export type ActorSummary = Schemas['ActorSummary'];
/** One page of acts, newest first. */
export type ActPage = Schemas['ActPage'];
/** A report that was sent, and whether it is new. */
export type AddedReportView = Schemas['AddedReportView'];
/** How somebody’s entries of one kind turned out. */
export type Score = Schemas['Score'];
/** A span with the words it covers and their context. */
export type Anchor = Schemas['Anchor'];
/** An engine with its version, or a person. */
export type Author = Schemas['Author'];
/** What a person does, as it is sent. */
export type DeedInput = Schemas['DeedInput'];
/** Two statements that do not go together. */
export type DisputeRow = Schemas['DisputeRow'];
/** What a person did with a dossier, by whom and when. */
export type DossierAct = Schemas['DossierAct'];
/** A dossier with everything that its items point at. */
export type DossierDetail = Schemas['DossierDetail'];
/** An item of a dossier with what it points at. */
export type DossierRow = Schemas['DossierRow'];
/** A dossier as lists show it. */
export type DossierSummary = Schemas['DossierSummary'];
/** A passage that bears on an entry. */
export type EntryBearing = Schemas['EntryBearing'];
/** What people did with an entry. */
export type EntryHistory = Schemas['EntryHistory'];
/** An entry of the ledger. */
export type EntryRow = Schemas['EntryRow'];
/** A statement of an entry, and why it stands there. */
export type EntryStatement = Schemas['EntryStatement'];
/** An entry with everything that is shown beside it. */
export type EntryView = Schemas['EntryView'];
/** The words of a report around a passage. */
export type Excerpt = Schemas['Excerpt'];
/** How many entries there are of each value of each filter. */
export type EntryFacets = Schemas['EntryFacets'];
/** One page of the ledger. */
export type EntryPage = Schemas['EntryPage'];
/** Where an entry stands, on four axes. */
export type EntryState = Schemas['EntryState'];
/** A stretch of a text that belongs to the page. */
export type Furniture = Schemas['Furniture'];
/** Words that say how likely or how sure what is said is. */
export type Hedge = Schemas['Hedge'];
/** Files being read and added, and how far that is. */
export type Job = Schemas['Job'];
/** What becomes of one file of a job. */
export type JobFile = Schemas['JobFile'];
/** A day that was asked about with `asKnownOn`, and how far what was known then is derived. */
export type KnownDay = Schemas['KnownDay'];
/** What a person did with the ledger, by whom and when. */
export type LedgerAct = Schemas['LedgerAct'];
/** A place that names an actor. */
export type Mention = Schemas['Mention'];
/** What a person does, all of it or nothing. */
export type NewActs = Schemas['NewActs'];
/** A text to be read, with what is known of it. */
export type NewReport = Schemas['NewReport'];
/** Who filled a field, on what it rests, how sure. */
export type Provenance = Schemas['Provenance'];
/** A number that is said of something, with what it counts. */
export type Quantity = Schemas['Quantity'];
/** The readings of a report, and which of them is shown. */
export type ReadingList = Schemas['ReadingList'];
/** What is other in one reading of a report than in another. */
export type ReadingsCompared = Schemas['ReadingsCompared'];
/** What one actor says to another. */
export type ActorRelation = Schemas['ActorRelation'];
/** An actor among relations. */
export type RelationNode = Schemas['RelationNode'];
/** Who says what kind of thing to whom. */
export type Relations = Schemas['Relations'];
/** A statement that one actor directs at another. */
export type RelatedStatement = Schemas['RelatedStatement'];
/** One published text as it was read. */
export type Report = Schemas['Report'];
/** Values to filter reports by, with counts. */
export type ReportFacets = Schemas['ReportFacets'];
/** One page of reports. */
export type ReportPage = Schemas['ReportPage'];
/** A report as lists show it. */
export type ReportSummary = Schemas['ReportSummary'];
/** A report with all that is shown beside it. */
export type ReportView = Schemas['ReportView'];
/** What a machine is least sure of in a statement. */
export type Doubt = NonNullable<Schemas['ReviewItem']['doubt']>;
/** How many statements that nobody looked at are wrong. */
export type ErrorEstimate = Schemas['ErrorEstimate'];
/** A link that a machine made and nobody decided on. */
export type LinkItem = Schemas['LinkItem'];
/** One page of links that wait for a decision. */
export type LinkPage = Schemas['LinkPage'];
/** One page of what waits for review. */
export type ReviewPage = Schemas['ReviewPage'];
/** How far review has come, and how much is wrong in what nobody looked at. */
export type ReviewProgress = Schemas['ReviewProgress'];
/** A statement with people’s acts laid over it. */
export type ReviewedStatement = Schemas['ReviewedStatement'];
/** A half-open range of a text in UTF-16 units. */
export type Span = Schemas['Span'];
/** One attribution in one report. */
export type Statement = Schemas['Statement'];
/** One page of statements. */
export type StatementPage = Schemas['StatementPage'];
/** A statement with the report it stands in. */
export type StatementRow = Schemas['StatementRow'];
/** A person’s judgement of an entry. */
export type Verdict = Schemas['Verdict'];
/** What runs here, and over which data. */
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
/** Which entries are wanted. */
export type EntryQuery = QueryOf<'listEntries'>;
/** What is shown on a timeline. */
export type TimelineQuery = QueryOf<'getTimeline'>;
/** Which open entries are looked through, and as of when. */
export type DueQuery = QueryOf<'listDue'>;
/** Which entries are counted, and how many values of each facet are told. */
export type EntryFacetQuery = QueryOf<'getEntryFacets'>;
/** Which relations are wanted. */
export type RelationQuery = QueryOf<'getRelations'>;
/** Which links wait for a decision, and in what order. */
export type LinkQuery = QueryOf<'listLinks'>;
/** Which statements wait for review, and in what order. */
export type ReviewQuery = QueryOf<'listReview'>;
