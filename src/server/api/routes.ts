import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { ActorSummary, EntryDetail, StatementRow, UtteranceDetail } from '../../model/index.ts';
import { NewActs, NewJob, NewReport } from './bodies.ts';
import { BODY_LIMIT, inMebibytes, UPLOAD_LIMIT } from './limits.ts';
import {
  ActorQuerySchema,
  ActQuerySchema,
  CompareQuerySchema,
  DisputeQuerySchema,
  EntryDaySchema,
  EntryExportQuerySchema,
  EntryQuerySchema,
  ExportQuerySchema,
  KnownSchema,
  ReportQuerySchema,
  ScoreQuerySchema,
  StatementQuerySchema,
} from './queries.ts';
import {
  ActorHistory,
  ActorNames,
  ActorPage,
  ActPage,
  AddedReportView,
  DisputePage,
  DoneActs,
  EntryPage,
  Failure,
  Job,
  JobList,
  ReadingList,
  ReadingsCompared,
  ReportFacets,
  ReportPage,
  ReportView,
  ScoreList,
  StatementPage,
  Status,
} from './views.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const FAILURES = {
  400: 'the request is malformed; the message names the parameter or field',
  403: 'the request comes from another site, or names another host',
  404: 'there is no such thing',
  409: 'a person took the report out, or a later act stands in the way; undo that act first',
  413: 'the request is too large',
  415: 'the body is of another type',
  422: 'what was sent cannot be read, or the act cannot be carried out',
  500: 'something went wrong inside Troth',
  503: 'another process holds the store; try again',
} as const;
type FailureStatus = keyof typeof FAILURES;

/** The failures that a route can answer with; 403, 500 and 503 can happen anywhere. */
function failures<Status extends FailureStatus>(...statuses: Status[]) {
  const all = [403, 500, 503, ...statuses] as const;
  return Object.fromEntries(all.map((status) => [status, json(Failure, FAILURES[status])])) as Record<
    Status | 403 | 500 | 503,
    { description: string; content: { 'application/json': { schema: typeof Failure } } }
  >;
}

const id = (of: string) => ({ params: z.object({ id: z.string().min(1).describe(`id of the ${of}`) }) });

/** Every route of the API, in the order of the documentation. */
export const ROUTES = {
  document: createRoute({
    method: 'get',
    path: '/api/openapi.json',
    operationId: 'getDocument',
    tags: ['status'],
    summary: 'This document',
    responses: { 200: json(z.record(z.string(), z.unknown()), 'OpenAPI 3.1'), ...failures() },
  }),
  status: createRoute({
    method: 'get',
    path: '/api/status',
    operationId: 'getStatus',
    tags: ['status'],
    summary: 'What runs here, and over which data',
    responses: { 200: json(Status, 'the status'), ...failures() },
  }),
  listReports: createRoute({
    method: 'get',
    path: '/api/reports',
    operationId: 'listReports',
    tags: ['reports'],
    summary: 'Reports, filtered, searched and sorted',
    request: { query: ReportQuerySchema },
    responses: { 200: json(ReportPage, 'one page'), ...failures(400) },
  }),
  reportFacets: createRoute({
    method: 'get',
    path: '/api/reports/facets',
    operationId: 'getReportFacets',
    tags: ['reports'],
    summary: 'Outlets and languages that occur',
    responses: { 200: json(ReportFacets, 'the values, with counts'), ...failures() },
  }),
  addReport: createRoute({
    method: 'post',
    path: '/api/reports',
    operationId: 'addReport',
    tags: ['reports'],
    summary: 'Read a text and keep it',
    description: `At most ${inMebibytes(BODY_LIMIT)}.`,
    request: { body: body(NewReport) },
    responses: {
      200: json(AddedReportView, 'the store held it already'),
      201: json(AddedReportView, 'it is new'),
      ...failures(400, 409, 413, 415, 422),
    },
  }),
  getReport: createRoute({
    method: 'get',
    path: '/api/reports/{id}',
    operationId: 'getReport',
    tags: ['reports'],
    summary: 'A report with its statements and acts',
    request: { ...id('report'), query: KnownSchema },
    responses: { 200: json(ReportView, 'the report'), ...failures(404, 409) },
  }),
  readReport: createRoute({
    method: 'post',
    path: '/api/reports/{id}/read',
    operationId: 'readReport',
    tags: ['reports'],
    summary:
      'Read a report again with the running engine; what people did is laid over it again, and a reading that a person chose stays shown',
    request: id('report'),
    responses: { 200: json(ReportView, 'the report as it is now'), ...failures(404, 409, 422) },
  }),
  listReadings: createRoute({
    method: 'get',
    path: '/api/reports/{id}/readings',
    operationId: 'listReadings',
    tags: ['reports'],
    summary: 'The readings of a report, oldest first, and which of them is shown',
    description: 'The act `show-reading` chooses another; `undo` takes that back.',
    request: id('report'),
    responses: { 200: json(ReadingList, 'the readings'), ...failures(404, 409) },
  }),
  compareReadings: createRoute({
    method: 'get',
    path: '/api/reports/{id}/readings/compare',
    operationId: 'compareReadings',
    tags: ['reports'],
    summary: 'What is other in one reading of a report than in another',
    request: { ...id('report'), query: CompareQuerySchema },
    responses: { 200: json(ReadingsCompared, 'what is other'), ...failures(400, 404, 409) },
  }),
  listStatements: createRoute({
    method: 'get',
    path: '/api/statements',
    operationId: 'listStatements',
    tags: ['statements'],
    summary: 'Statements, filtered, searched and sorted',
    request: { query: StatementQuerySchema },
    responses: { 200: json(StatementPage, 'one page'), ...failures(400) },
  }),
  getStatement: createRoute({
    method: 'get',
    path: '/api/statements/{id}',
    operationId: 'getStatement',
    tags: ['statements'],
    summary: 'One statement',
    request: id('statement'),
    responses: { 200: json(StatementRow, 'the statement'), ...failures(404) },
  }),
  getUtterance: createRoute({
    method: 'get',
    path: '/api/statements/{id}/utterance',
    operationId: 'getUtterance',
    tags: ['statements'],
    summary: 'What a statement says, with every other that says it on the same occasion, and its origins',
    description:
      'The acts `join` and `part` as `utterance` or `origin` say otherwise. Of a statement that the ledger keeps, within its entry.',
    request: { ...id('statement'), query: KnownSchema },
    responses: { 200: json(UtteranceDetail, 'the utterance'), ...failures(400, 404) },
  }),
  listEntries: createRoute({
    method: 'get',
    path: '/api/ledger',
    operationId: 'listEntries',
    tags: ['ledger'],
    summary: 'Promises, threats, predictions and demands, filtered and sorted',
    request: { query: EntryQuerySchema },
    responses: { 200: json(EntryPage, 'one page'), ...failures(400) },
  }),
  getEntry: createRoute({
    method: 'get',
    path: '/api/ledger/{id}',
    operationId: 'getEntry',
    tags: ['ledger'],
    summary: 'One entry with everything that voices it and bears on it; any of its statements leads to it',
    request: { ...id('entry'), query: EntryDaySchema },
    responses: { 200: json(EntryDetail, 'the entry'), ...failures(400, 404) },
  }),
  listDisputes: createRoute({
    method: 'get',
    path: '/api/disputes',
    operationId: 'listDisputes',
    tags: ['ledger'],
    summary: 'Denials, contradictions, and what speakers said otherwise before: pairs of statements',
    description:
      'A machine proposes them, with how likely each is, unless a person said so by the act `dispute`; none tells who is right.',
    request: { query: DisputeQuerySchema },
    responses: { 200: json(DisputePage, 'one page'), ...failures(400) },
  }),
  listScores: createRoute({
    method: 'get',
    path: '/api/scores',
    operationId: 'listScores',
    tags: ['ledger'],
    summary: 'How entries turned out, by who would have to act or who predicts; those with most judged first',
    request: { query: ScoreQuerySchema },
    responses: { 200: json(ScoreList, 'the scores'), ...failures(400) },
  }),
  listActors: createRoute({
    method: 'get',
    path: '/api/actors',
    operationId: 'listActors',
    tags: ['actors'],
    summary: 'Actors that reports name',
    request: { query: ActorQuerySchema },
    responses: { 200: json(ActorPage, 'one page'), ...failures(400) },
  }),
  getActor: createRoute({
    method: 'get',
    path: '/api/actors/{id}',
    operationId: 'getActor',
    tags: ['actors'],
    summary: 'One actor; of an id that was merged, what it was merged into',
    request: { ...id('actor'), query: KnownSchema },
    responses: { 200: json(ActorSummary, 'the actor'), ...failures(404) },
  }),
  getActorNames: createRoute({
    method: 'get',
    path: '/api/actors/{id}/names',
    operationId: 'getActorNames',
    tags: ['actors'],
    summary: 'What reports call an actor, and how many do so',
    request: id('actor'),
    responses: { 200: json(ActorNames, 'the names, most used first'), ...failures(404) },
  }),
  getActorHistory: createRoute({
    method: 'get',
    path: '/api/actors/{id}/acts',
    operationId: 'getActorHistory',
    tags: ['actors'],
    summary: 'What people did with an actor, and with what is merged into it',
    request: id('actor'),
    responses: { 200: json(ActorHistory, 'the acts'), ...failures() },
  }),
  listActs: createRoute({
    method: 'get',
    path: '/api/acts',
    operationId: 'listActs',
    tags: ['acts'],
    summary: 'What people did, newest first',
    request: { query: ActQuerySchema },
    responses: { 200: json(ActPage, 'one page'), ...failures(400) },
  }),
  addActs: createRoute({
    method: 'post',
    path: '/api/acts',
    operationId: 'addActs',
    tags: ['acts'],
    summary:
      'Accept, reject, correct, add, describe, remove, choose a reading; add, correct, merge or split actors; join and part statements, link or judge entries, say what is in dispute; undo; all or nothing',
    description: `At most ${inMebibytes(BODY_LIMIT)} and 500 deeds.`,
    request: { body: body(NewActs) },
    responses: { 201: json(DoneActs, 'the acts as kept'), ...failures(400, 404, 409, 413, 415, 422) },
  }),
  addJob: createRoute({
    method: 'post',
    path: '/api/jobs',
    operationId: 'addJob',
    tags: ['jobs'],
    summary: 'Read files and keep the reports in them',
    description: `At most ${inMebibytes(UPLOAD_LIMIT)} at once; more goes through "troth add".`,
    request: { body: { required: true, content: { 'multipart/form-data': { schema: NewJob } } } },
    responses: { 202: json(Job, 'the job, begun'), ...failures(400, 413, 415) },
  }),
  listJobs: createRoute({
    method: 'get',
    path: '/api/jobs',
    operationId: 'listJobs',
    tags: ['jobs'],
    summary: 'Jobs since the server started, newest first',
    responses: { 200: json(JobList, 'the jobs'), ...failures() },
  }),
  getJob: createRoute({
    method: 'get',
    path: '/api/jobs/{id}',
    operationId: 'getJob',
    tags: ['jobs'],
    summary: 'One job',
    request: id('job'),
    responses: { 200: json(Job, 'the job'), ...failures(404) },
  }),
  stopJob: createRoute({
    method: 'post',
    path: '/api/jobs/{id}/stop',
    operationId: 'stopJob',
    tags: ['jobs'],
    summary: 'Stop a job after the report in hand; what it added stays',
    request: id('job'),
    responses: { 200: json(Job, 'the job'), ...failures(404) },
  }),
  resumeJob: createRoute({
    method: 'post',
    path: '/api/jobs/{id}/resume',
    operationId: 'resumeJob',
    tags: ['jobs'],
    summary: 'Take a stopped or failed job up again where it was left',
    request: id('job'),
    responses: { 200: json(Job, 'the job'), ...failures(404) },
  }),
  events: createRoute({
    method: 'get',
    path: '/api/events',
    operationId: 'getEvents',
    tags: ['events'],
    summary: 'Server-sent events: `change` (the store changed) and `job` (a Job)',
    responses: {
      200: {
        description: 'a stream that does not end',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      ...failures(),
    },
  }),
  exportStatements: createRoute({
    method: 'get',
    path: '/api/export',
    operationId: 'exportStatements',
    tags: ['export'],
    summary: 'Statements as a file; those a person rejected only when `review` asks for them',
    request: { query: ExportQuerySchema },
    responses: {
      200: {
        description: 'the file',
        content: {
          'text/csv': { schema: z.string() },
          'application/jsonl': { schema: z.string() },
          'application/json': { schema: z.unknown() },
          'application/ld+json': { schema: z.unknown() },
        },
      },
      ...failures(400),
    },
  }),
  exportEntries: createRoute({
    method: 'get',
    path: '/api/export/ledger',
    operationId: 'exportEntries',
    tags: ['export'],
    summary:
      'Entries of the ledger as a file, with what voices them and bears on them; `claimreview`: only those that a person judged',
    request: { query: EntryExportQuerySchema },
    responses: {
      200: {
        description: 'the file',
        content: {
          'text/csv': { schema: z.string() },
          'application/jsonl': { schema: z.string() },
          'application/ld+json': { schema: z.unknown() },
        },
      },
      ...failures(400),
    },
  }),
} as const;
