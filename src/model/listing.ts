import { z } from 'zod';
import { Actor, ActorRef } from './actor.ts';
import type { FORMS, KINDS } from './kind.ts';
import { REPORT_DETAILS, Report } from './report.ts';
import { type REVIEWS, ReviewedStatement } from './reviewed.ts';

/** A report as lists show it: without its text, with what was found in it. */
export const ReportSummary = Report.omit({ text: true, furniture: true })
  .extend({
    added: z.iso.datetime().describe('when it came into the store'),
    words: z.int().nonnegative().describe('words in its text'),
    statements: z.int().nonnegative().describe('statements in it that are not rejected'),
    reviewed: z.int().nonnegative().describe('statements in it that a person accepted or rejected'),
    described: z.array(z.enum(REPORT_DETAILS)).describe('details that a person corrected'),
    snippet: z
      .string()
      .nullable()
      .describe('where the search words stand, marked with U+0002 and U+0003; null without a search'),
  })
  .meta({ id: 'ReportSummary', description: 'A report as lists show it.' });
export type ReportSummary = z.infer<typeof ReportSummary>;

/** A statement as lists show it: with the details of its report that place it. */
export const StatementRow = ReviewedStatement.extend({
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  actor: ActorRef.nullable().describe('who speaks, as people’s acts have it; null where nobody is named'),
}).meta({ id: 'StatementRow', description: 'A statement with the report it stands in.' });
export type StatementRow = z.infer<typeof StatementRow>;

/** An actor as lists show it: with what the store holds of it. */
export const ActorSummary = Actor.extend({
  statements: z.int().nonnegative().describe('statements it speaks, not rejected'),
  addressed: z.int().nonnegative().describe('statements directed at it, not rejected'),
  reports: z.int().nonnegative().describe('reports that name it'),
}).meta({ id: 'ActorSummary', description: 'An actor with what the store holds of it.' });
export type ActorSummary = z.infer<typeof ActorSummary>;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** how many there are on all pages */
  total: number;
  /** whether there are more than `total`, where that is not counted to the end */
  more?: boolean;
  /** what to ask for the following page with; null on the last page */
  next: string | null;
}

/** Which page of a list is wanted. */
export interface PageRequest {
  /** rows a page, 1 to 500; 50 unless told */
  limit?: number;
  /** the `next` of the page before; the first page without it */
  cursor?: string;
}

/** Orders in which reports can be listed. */
export const REPORT_SORTS = ['published', 'added', 'title', 'outlet', 'statements', 'relevance'] as const;
/** Orders in which statements can be listed. */
export const STATEMENT_SORTS = ['published', 'text', 'probability', 'speaker', 'relevance'] as const;
/** Orders in which actors can be listed. */
export const ACTOR_SORTS = ['statements', 'name', 'reports'] as const;
/** `asc` or `desc`. */
export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which reports are wanted; what is left out does not narrow the list. */
export interface ReportQuery extends PageRequest {
  /** words to search in title and text; "quoted words" must stand together, a final * takes any ending */
  q?: string;
  outlet?: string;
  language?: string;
  /** published on or after, `YYYY-MM-DD` */
  from?: string;
  /** published on or before, `YYYY-MM-DD` */
  to?: string;
  /** ids of actors: only reports that name one of them */
  actor?: string[];
  /** id of a dossier: those that it holds, or that tell a statement or an entry that it holds */
  dossier?: string;
  /** only those with statements nobody has reviewed (true) or with none left (false) */
  unreviewed?: boolean;
  sort?: (typeof REPORT_SORTS)[number];
  direction?: Direction;
}

/** Which statements are wanted; what is left out does not narrow the list. */
export interface StatementQuery extends PageRequest {
  /** words to search in the content, speaker and cue; same syntax as {@link ReportQuery.q} */
  q?: string;
  /** id of a report */
  report?: string;
  /** id of a dossier: those that it holds, or that stand in an entry or a report that it holds */
  dossier?: string;
  kind?: (typeof KINDS)[number][];
  form?: (typeof FORMS)[number][];
  review?: (typeof REVIEWS)[number][];
  /** id of an actor that speaks it */
  speaker?: string;
  /** id of an actor in any role */
  actor?: string;
  outlet?: string;
  /** its report was published on or after, `YYYY-MM-DD` */
  from?: string;
  to?: string;
  sort?: (typeof STATEMENT_SORTS)[number];
  direction?: Direction;
}

/** Which actors are wanted. */
export interface ActorQuery extends PageRequest {
  /** words in any of its names */
  q?: string;
  type?: Actor['type'][];
  sort?: (typeof ACTOR_SORTS)[number];
  direction?: Direction;
}
