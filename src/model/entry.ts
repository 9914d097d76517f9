import { z } from 'zod';
import { ActorRef } from './actor.ts';
import type { News } from './due.ts';
import { Edtf } from './edtf.ts';
import { Excerpt } from './excerpt.ts';
import { KINDS } from './kind.ts';
import { OUTCOMES, PassageRef, RELATIONS, StatementRef } from './ledger-act.ts';
import { type Direction, type PageRequest, StatementRow } from './listing.ts';

/** The kinds of statement that a ledger keeps. */
export const ENTRY_KINDS = ['commitment', 'threat', 'prediction', 'demand'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What reports tell of an entry, as people take it. */
export const EVIDENCE_STATES = ['none', 'for', 'against', 'contested'] as const;
/** Where today stands towards what an entry is due. */
export const SCHEDULES = ['undated', 'upcoming', 'due', 'overdue'] as const;
/** Whether what an entry depends on has come; `none`: it depends on nothing. */
export const CONDITIONS = ['none', 'unmet', 'met', 'unknown'] as const;

/** The four axes of an entry, never one: outcome by people only, the others derived. */
export const EntryState = z
  .object({
    outcome: z.enum(OUTCOMES).describe('what people judged; open until somebody did'),
    evidence: z
      .enum(EVIDENCE_STATES)
      .describe('what the passages come to that people say bear on it; proposals are none'),
    schedule: z.enum(SCHEDULES).describe('from its due date and the day that is asked about'),
    condition: z.enum(CONDITIONS),
  })
  .meta({ id: 'EntryState', description: 'Where an entry stands, on four axes.' });
export type EntryState = z.infer<typeof EntryState>;

/** An entry as lists show it. */
export const EntryRow = z
  .object({
    id: z
      .string()
      .describe('that of its first statement, with e_ for s_; those of its others lead to it, too'),
    kind: z.enum(ENTRY_KINDS),
    words: z.string().describe('what its first statement says; " … " between fragments'),
    statement: StatementRef.describe('its first statement'),
    speaker: z.string().nullable().describe('who says so, by the name that the report gives'),
    holder: z.string().nullable().describe('who would have to act, if not the speaker'),
    actor: ActorRef.nullable().describe('the speaker, as people’s acts have it; null where nobody is named'),
    addressee: z.array(z.string()),
    condition: z.string().nullable().describe('what it depends on, in words'),
    due: Edtf.nullable().describe('as it was told last'),
    state: EntryState,
    statements: z.int().positive(),
    reports: z.int().positive(),
    utterances: z.int().positive(),
    origins: z.int().positive().describe('independent ones'),
    first: z.string().nullable().describe('day of the report that voices it first'),
    last: z.string().nullable(),
    proposals: z.int().nonnegative().describe('passages that a machine proposes and nobody has decided on'),
  })
  .meta({ id: 'EntryRow', description: 'An entry of the ledger.' });
export type EntryRow = z.infer<typeof EntryRow>;

/** A statement of an entry, and why it stands there. */
export const EntryStatement = z
  .object({
    statement: StatementRow,
    utterance: z.int().positive().describe('number of its utterance within the entry'),
    origin: z.int().positive().describe('number of its origin within the entry'),
    joined: z
      .array(
        z.object({
          to: z.string().describe('id of the statement it is joined to'),
          probability: z.number().min(0).max(1).nullable().describe('null where a person joined them'),
          act: z.string().nullable(),
          reasons: z.array(z.string()).describe('why a machine joined them'),
        }),
      )
      .describe('none for the first'),
  })
  .meta({ id: 'EntryStatement', description: 'A statement of an entry, and why it stands there.' });
export type EntryStatement = z.infer<typeof EntryStatement>;

/** A passage that bears on an entry. */
export const EntryBearing = z
  .object({
    passage: PassageRef,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    kind: z.enum([...KINDS, 'narrated']),
    speaker: z.string().nullable(),
    promise: z.string().nullable().describe('id of the statement that it was compared with'),
    relation: z.enum(RELATIONS),
    probability: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('that it bears on the entry; null where a person says so'),
    reasons: z.array(z.string()).describe('why a machine proposes it'),
    act: z.string().nullable().describe('id of the act by which a person says so'),
  })
  .meta({ id: 'EntryBearing', description: 'A passage that bears on an entry.' });
export type EntryBearing = z.infer<typeof EntryBearing>;

/** A person's judgement of an entry. */
export const Verdict = z
  .object({
    act: z.string(),
    outcome: z.enum(OUTCOMES),
    grounds: z.string(),
    evidence: z.array(PassageRef),
    on: z.iso.date(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Verdict', description: 'A person’s judgement of an entry.' });
export type Verdict = z.infer<typeof Verdict>;

/** An entry with everything that voices it and bears on it. */
export const EntryDetail = z
  .object({
    entry: EntryRow,
    statements: z.array(EntryStatement).describe('in time order'),
    bearings: z.array(EntryBearing).describe('people’s first, then the likeliest'),
    verdicts: z.array(Verdict).describe('oldest first; the last one counts'),
  })
  .meta({ id: 'EntryDetail', description: 'An entry with everything that voices it and bears on it.' });
export type EntryDetail = z.infer<typeof EntryDetail>;

/** Where a statement stands among those of its entry. */
export const EntryOutline = z
  .object({
    statement: z.string().describe('id'),
    report: z.string(),
    published: z.string().nullable(),
    utterance: z.int().positive().describe('number of its utterance within the entry'),
    origin: z.int().positive().describe('number of its origin within the entry'),
  })
  .meta({ id: 'EntryOutline', description: 'Where a statement stands among those of its entry.' });
export type EntryOutline = z.infer<typeof EntryOutline>;

/**
 * Which of an entry's statements and passages are told, of each: those from one on, so many. Statements are counted
 * where those of one occasion and of one origin stand together, and told in time order.
 */
export interface EntryStretch {
  /** how many are passed over; none unless told */
  skip?: number;
  limit?: number;
}

/** An entry with everything that is shown beside it, or a stretch of that. */
export const EntryAround = EntryDetail.extend({
  enclosing: z
    .array(StatementRow)
    .describe(
      'the statements that enclose its own, and those around them: through whom words came second-hand',
    ),
  excerpts: z.array(Excerpt).describe('the words of the reports around its statements and what bears on it'),
  outline: z
    .array(EntryOutline)
    .nullable()
    .describe(
      'where some of its statements are left out, all of them in time order; null where none is, and where a stretch does not begin at the first',
    ),
  passages: z.int().nonnegative().describe('how many bear on it, those that are left out among them'),
}).meta({ id: 'EntryAround', description: 'An entry with everything that is shown beside it.' });
export type EntryAround = z.infer<typeof EntryAround>;

/**
 * Orders in which entries can be listed. `speaker` goes by the name that the report of the first statement gives;
 * what is told in words (`kind`, `outcome`, …) by the alphabet, so that alike stand together.
 */
export const ENTRY_SORTS = [
  'first',
  'last',
  'due',
  'statements',
  'reports',
  'utterances',
  'origins',
  'kind',
  'speaker',
  'outcome',
  'evidence',
  'condition',
] as const;

/** Stands among the ids of actors in a filter or a facet for nobody being named; no actor has this id. */
export const NOBODY = '-';

/** Which entries are wanted; what is left out does not narrow them. Of a list of values, any has to fit. */
export interface EntryFilters {
  /** the day that schedules are told for, `YYYY-MM-DD` */
  today: string;
  /** words to search in the content, speaker and cue of its statements; same syntax as `ReportQuery.q` */
  q?: string;
  /** ids of entries */
  entry?: string[];
  /** ids of reports of which one tells one of its statements */
  report?: string[];
  /** ids of reports of which one has a passage that a machine proposes as bearing on it */
  bearing?: string[];
  /** id of a dossier: those that it holds, or of which it holds a statement or a report that tells one */
  dossier?: string;
  kind?: EntryKind[];
  outcome?: EntryState['outcome'][];
  evidence?: EntryState['evidence'][];
  schedule?: EntryState['schedule'][];
  condition?: EntryState['condition'][];
  /** id of an actor in any role in one of its statements */
  actor?: string;
  /** ids of actors of whom one would have to act, or predicts; {@link NOBODY} where nobody is named, here and below */
  holder?: string[];
  /** ids of actors of whom one speaks one of its statements */
  speaker?: string[];
  /** ids of actors to whom one of its statements is directed */
  addressee?: string[];
  /** where one of its statements was published */
  outlet?: string[];
  /** how many independent origins it has at least */
  origins?: number;
  /** first voiced on or after, `YYYY-MM-DD` */
  from?: string;
  to?: string;
  /** due on this day or later, `YYYY-MM-DD`; of a time that is due, its last day counts */
  dueFrom?: string;
  /** due on this day or earlier; of a time that is due, its first day counts */
  dueTo?: string;
  /** due at the latest on this day or later, `YYYY-MM-DD`; what has no last day is later than any */
  latestFrom?: string;
  /** due at the latest on this day or earlier */
  latestTo?: string;
  /** only those of which something of these sorts is new; any where only `since` is set */
  news?: News[];
  /** from when on something counts as new, `YYYY-MM-DD` or a moment; ever where only `news` is set */
  since?: string;
}

/** Which entries are wanted, and in what order. */
export interface EntryQuery extends EntryFilters, PageRequest {
  /**
   * rows to pass over, for views that show a stretch of the list; not with a cursor. Who reads all of it
   * takes cursors: rows that come in meanwhile shift what is passed over.
   */
  skip?: number;
  sort?: (typeof ENTRY_SORTS)[number];
  direction?: Direction;
}

const counted = z.object({ value: z.string(), count: z.int().nonnegative() });
const facet = z.array(counted);
const actorFacet = z.array(counted.extend({ name: z.string().describe('as people’s acts have it') }));

/**
 * How many entries there are of each value of each filter, under all other filters; most first. Values that no
 * entry has are left out, but for actors and outlets that are filtered by.
 */
export const EntryFacets = z
  .object({
    kind: facet,
    outcome: facet,
    evidence: facet,
    schedule: facet,
    condition: facet,
    holder: actorFacet.describe('by the id of the actor'),
    speaker: actorFacet.describe('by the id of the actor'),
    addressee: actorFacet.describe('by the id of the actor'),
    outlet: facet,
    origins: facet.describe('by how many independent origins it has; fewest first'),
    first: facet.describe('by the month in which it was first voiced, `YYYY-MM`; earliest first'),
    due: facet.describe('by the month in which it is due at the latest, `YYYY-MM`; earliest first'),
  })
  .meta({
    id: 'EntryFacets',
    description: 'How many entries there are of each value of each filter, under all other filters.',
  });
export type EntryFacets = z.infer<typeof EntryFacets>;

/** Which entries are counted, and how many values of each facet are told. */
export interface EntryFacetQuery extends EntryFilters {
  /** values told of holders, speakers, addressees and outlets, those with most entries; 50 unless told */
  values?: number;
}
