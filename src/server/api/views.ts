import { z } from 'zod';
import type { AddProgress, Sample, SourceOutcome } from '../../jobs/index.ts';
import type { ReadingChanges } from '../../ledger/index.ts';
import {
  Act,
  Actor,
  ActorAct,
  ActorSummary,
  DisputeRow,
  DossierAct,
  DossierSummary,
  EntryAround,
  EntryRow,
  ErrorEstimate,
  Excerpt,
  LedgerAct,
  type LinkCounts,
  LinkItem,
  type LinkSort,
  Mention,
  MOST_LINKS_COUNTED,
  Problem,
  READ_FIELDS,
  REPORT_DETAILS,
  ReadingMark,
  RelatedStatement,
  Report,
  ReportSummary,
  ReviewedStatement,
  ReviewItem,
  type ReviewTally,
  Score,
  STATEMENT_FIELDS,
  Statement,
  StatementRow,
  VOCABULARIES,
} from '../../model/index.ts';
import type { Facet, StoreCounts } from '../../store/index.ts';

const count = z.int().nonnegative();

/** What every failed request answers. */
export const Failure = z
  .object({ error: Problem })
  .meta({ id: 'Failure', description: 'What every failed request answers.' });
export type Failure = z.infer<typeof Failure>;

/** What runs here, and over which data. */
export const Status = z
  .object({
    version: z.string(),
    engine: z.object({ name: z.string(), version: z.string() }),
    person: z.string().describe('author of acts that name none'),
    counts: z.object({
      reports: count,
      statements: count,
      actors: count,
      acts: count,
    } satisfies Record<keyof StoreCounts, z.ZodType>),
    data: z.string().describe('the folder where the data is kept'),
  })
  .meta({ id: 'Status', description: 'What runs here, and over which data.' });

/** A report with all that is shown beside it. */
export const ReportView = z
  .object({
    report: Report,
    described: z.array(z.enum(REPORT_DETAILS)).describe('details that a person corrected'),
    added: z.iso.datetime().describe('when it came into the store'),
    statements: z.array(ReviewedStatement).describe('in text order'),
    mentions: z.array(Mention).describe('in text order'),
    actors: z
      .array(Actor)
      .describe('those that mentions and statements name, with the names that this report gives them'),
    speakers: z.record(z.string(), z.string()).describe('ids of the actors that speak, by statement'),
    acts: z.array(Act).describe('oldest first, those taken back included'),
    reading: ReadingMark.nullable().describe('the reading that is shown; null when it was never read'),
  })
  .meta({ id: 'ReportView', description: 'A report with all that is shown beside it.' });
export type ReportView = z.infer<typeof ReportView>;

/** The readings of a report. */
export const ReadingList = z
  .object({
    items: z
      .array(
        ReadingMark.extend({
          statements: count,
          shown: z.boolean().describe('whether it is the one that is shown'),
        }),
      )
      .describe('in the order in which they came'),
  })
  .meta({ id: 'ReadingList', description: 'The readings of a report, and which of them is shown.' });

/** Answer of `GET /api/reports/{id}/readings/compare`. */
export const ReadingsCompared = z
  .object({
    from: ReadingMark,
    to: ReadingMark,
    added: z.array(Statement).describe('statements that only `to` has'),
    gone: z.array(Statement).describe('statements that only `from` has'),
    changed: z
      .array(
        z.object({
          before: Statement,
          after: Statement,
          fields: z.array(z.enum([...STATEMENT_FIELDS, ...READ_FIELDS])).describe('those with other values'),
        }),
      )
      .describe('statements that both have: with one id, or else with content that overlaps most'),
    same: count.describe('statements that both have with the same values'),
  } satisfies Record<keyof ReadingChanges | 'from' | 'to', z.ZodType>)
  .meta({
    id: 'ReadingsCompared',
    description: 'What is other in one reading of a report than in another, but for how sure it is.',
  });

/** Answer of `POST /api/reports`. */
export const AddedReportView = z
  .object({
    added: z.boolean().describe('false when the store held it already'),
    report: ReportView,
  })
  .meta({ id: 'AddedReportView', description: 'The report, and whether it is new.' });

const facets = z.array(z.object({ value: z.string(), count }) satisfies z.ZodType<Facet>);
/** Values that reports can be filtered by. */
export const ReportFacets = z
  .object({ outlet: facets, language: facets })
  .meta({ id: 'ReportFacets', description: 'Values to filter reports by, with counts; most first.' });

const pageOf = <T extends z.ZodType>(item: T) => ({
  items: z.array(item),
  total: count.describe('how many there are on all pages'),
  next: z.string().nullable().describe('cursor of the following page; null on the last'),
});
/** One page of reports. */
export const ReportPage = z
  .object(pageOf(ReportSummary))
  .meta({ id: 'ReportPage', description: 'One page of reports.' });
/** One page of statements. */
export const StatementPage = z
  .object(pageOf(StatementRow))
  .meta({ id: 'StatementPage', description: 'One page of statements.' });
/** One page of actors. */
export const ActorPage = z
  .object(pageOf(ActorSummary))
  .meta({ id: 'ActorPage', description: 'One page of actors.' });
/** Scores. */
export const ScoreList = z.object({ items: z.array(Score) }).meta({
  id: 'ScoreList',
  description: 'How entries turned out, by who would have to act or predicts, and kind.',
});
/** One page of the ledger. */
export const EntryPage = z
  .object(pageOf(EntryRow))
  .meta({ id: 'EntryPage', description: 'One page of the ledger.' });
/** An entry with everything that is shown beside it. */
export const EntryView = EntryAround.extend({
  told: z
    .array(z.object({ vocabulary: z.enum(VOCABULARIES), words: z.string().nullable() }))
    .describe('its state in the words of other trackers; null where one has none for it'),
}).meta({ id: 'EntryView', description: 'An entry with everything that is shown beside it.' });
export type EntryView = z.infer<typeof EntryView>;
/** What people did with an entry. */
export const EntryHistory = z
  .object({ acts: z.array(LedgerAct).describe('oldest first, those taken back included') })
  .meta({ id: 'EntryHistory', description: 'What people did with an entry.' });
/** Where a statement stands in the ledger. */
export const EntryOfStatement = z
  .object({ entry: EntryRow.nullable().describe('null when the ledger does not keep the statement') })
  .meta({ id: 'EntryOfStatement', description: 'Where a statement stands in the ledger.' });
/** One page of what waits for review. */
export const ReviewPage = z
  .object({
    ...pageOf(ReviewItem),
    excerpts: z.array(Excerpt).describe('the words of the reports around the statements'),
    enclosing: z
      .array(StatementRow)
      .describe(
        'the statements that enclose others, and those around them: through whom words came second-hand',
      ),
  })
  .meta({ id: 'ReviewPage', description: 'One page of what waits for review.' });
/** How far review has come, and how much is wrong in what nobody looked at. */
export const ReviewProgress = z
  .object({
    open: count.describe('statements that nobody accepted or rejected'),
    decided: count.describe('statements of machines that a person accepted or rejected'),
    lately: count.describe('of these, those decided since `lately`'),
    estimates: z.array(ErrorEstimate).describe('of statements, speakers and kinds'),
  } satisfies Record<Exclude<keyof ReviewTally, 'bins'> | 'estimates', z.ZodType>)
  .meta({
    id: 'ReviewProgress',
    description: 'How far review has come, and how much is wrong in what nobody looked at.',
  });
/** One page of links that wait for a decision. */
export const LinkPage = z
  .object({
    ...pageOf(LinkItem),
    total: count.describe(`how many there are on all pages, counted up to ${MOST_LINKS_COUNTED}`),
    more: z.boolean().describe('whether there are more than `total`'),
    excerpts: z.array(Excerpt).describe('the words of the reports around the passages'),
  })
  .meta({ id: 'LinkPage', description: 'One page of links that wait for a decision.' });
const linkCounts = z.object({
  open: count.describe(`links that nobody decided on, counted up to ${MOST_LINKS_COUNTED}`),
  more: z.boolean().describe('whether there are more than `open`'),
  decided: count.describe('links of machines on which people decided'),
  lately: count.describe('of these, those decided since `lately`'),
} satisfies Record<keyof LinkCounts, z.ZodType>);
/** How far the decisions on links are. */
export const LinkProgress = z
  .object({
    evidence: linkCounts,
    joins: linkCounts,
    disputes: linkCounts,
  } satisfies Record<LinkSort, z.ZodType>)
  .meta({ id: 'LinkProgress', description: 'How far the decisions on links are, by their sort.' });
/** One page of disputes. */
export const DisputePage = z
  .object(pageOf(DisputeRow))
  .meta({ id: 'DisputePage', description: 'One page of statements that do not go together, in pairs.' });
/** Statements of relations. */
export const RelatedList = z
  .object({
    items: z.array(RelatedStatement).describe('the latest first'),
    total: count,
    enclosing: z
      .array(StatementRow)
      .describe(
        'the statements that enclose these, and those around them: through whom words came second-hand',
      ),
  })
  .meta({ id: 'RelatedList', description: 'The statements that relations are made of.' });
/** One page of acts, newest first. */
export const ActPage = z
  .object(pageOf(Act))
  .meta({ id: 'ActPage', description: 'One page of acts, newest first.' });

/** Dossiers. */
export const DossierList = z
  .object({ items: z.array(DossierSummary).describe('the one that somebody worked on last first') })
  .meta({ id: 'DossierList', description: 'Dossiers.' });
/** What people did with a dossier. */
export const DossierHistory = z
  .object({ acts: z.array(DossierAct).describe('oldest first, those taken back included') })
  .meta({ id: 'DossierHistory', description: 'What people did with a dossier.' });

/** What people did with an actor. */
export const ActorHistory = z
  .object({ acts: z.array(ActorAct).describe('oldest first, those taken back included') })
  .meta({
    id: 'ActorHistory',
    description: 'What people did with an actor and with what is merged into it.',
  });

/** The names of an actor. */
export const ActorNames = z
  .object({ items: z.array(z.object({ value: z.string(), count }) satisfies z.ZodType<Facet>) })
  .meta({ id: 'ActorNames', description: 'The names of an actor, with the reports that use each.' });

/** Answer of `POST /api/acts`. */
export const DoneActs = z
  .object({ acts: z.array(Act) })
  .meta({ id: 'DoneActs', description: 'The acts as kept.' });

/** What a job can be doing. */
export const JOB_STATES = ['running', 'stopped', 'done', 'failed'] as const;

const progress = {
  done: count.describe('files handled so far'),
  total: count.nullable().describe('files in all; null while they are still being found'),
  added: count.describe('reports that are new'),
  held: count.describe('reports that the store held already'),
  statements: count.describe('statements in the new reports'),
  problems: z.array(Problem).describe('what could not be read, and why'),
} satisfies Record<keyof AddProgress, z.ZodType>;

/** What can be with one file of a job; `read` waits to be written. */
export const FILE_STATES = ['waiting', 'reading', 'read', 'added', 'held', 'failed'] as const;

/** Most files that a job tells one by one. */
export const MOST_JOB_FILES = 50;

/** One file of a job. */
export const JobFile = z
  .object({
    name: z.string().nullable().describe('null where nobody knows one'),
    state: z.enum(FILE_STATES),
    report: z.string().nullable().describe('id of the report in it; null until it is read'),
    problem: Problem.nullable().describe('why it could not be read or kept; null where it could'),
  } satisfies Record<Exclude<keyof SourceOutcome, 'at'> | 'name', z.ZodType>)
  .meta({ id: 'JobFile', description: 'What becomes of one file.' });
export type JobFile = z.infer<typeof JobFile>;

/** Long work: files being read and added. */
export const Job = z
  .object({
    id: z.string(),
    state: z.enum(JOB_STATES),
    started: z.iso.datetime(),
    files: z
      .array(JobFile)
      .describe(`what becomes of each file; empty for a job of more than ${MOST_JOB_FILES}`),
    ...progress,
  } satisfies Record<keyof AddProgress | 'id' | 'state' | 'started' | 'files', z.ZodType>)
  .meta({ id: 'Job', description: 'Files being read and added, and how far that is.' });
export type Job = z.infer<typeof Job>;

/** All jobs since the server started, newest first. */
export const JobList = z
  .object({ items: z.array(Job) })
  .meta({ id: 'JobList', description: 'Jobs, newest first.' });

/** The sample reports, and which of them the store shows. */
export const SampleList = z
  .object({
    items: z.array(
      z.object({
        id: z.string().describe('id of the report'),
        title: z.string().nullable(),
        state: z
          .enum(['shown', 'removed', 'absent'])
          .describe('whether the store shows it, a person took it out, or it was never added'),
      } satisfies Record<keyof Sample, z.ZodType>),
    ),
  })
  .meta({ id: 'SampleList', description: 'The invented reports that come with Troth.' });

/** Answer of `POST /api/samples/add` and `POST /api/samples/remove`. */
export const SamplesMoved = z
  .object({
    acts: z.array(Act).describe('acts that took samples out, or took that back'),
    job: Job.nullable().describe('reads those that were never added; null where none has to be'),
  })
  .meta({ id: 'SamplesMoved', description: 'What was done to put the samples in or to take them out.' });

/** A day that was asked about with `asKnownOn`, and how far its store is. */
export const KnownDay = z
  .object({
    day: z.iso.date(),
    state: z
      .enum(['opening', 'open', 'closed', 'failed'])
      .describe('closed: given up, or for long not asked for, or for others that were'),
    done: count.describe('reports whose statements and entries are derived'),
    total: count.nullable().describe('reports that were out; null while they are still being found'),
  })
  .meta({
    id: 'KnownDay',
    description: 'A day that was asked about with `asKnownOn`, and how far what was known then is derived.',
  });
export type KnownDay = z.infer<typeof KnownDay>;

/** Days that are held open or being opened. */
export const KnownDayList = z
  .object({ items: z.array(KnownDay) })
  .meta({ id: 'KnownDayList', description: 'Days, the one that was asked about last first.' });
