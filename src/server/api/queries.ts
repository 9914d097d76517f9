import { z } from 'zod';
import {
  DECISION_TEXTS,
  DOSSIER_FORMATS,
  DUE_FORMATS,
  ENTRY_FORMATS,
  EXPORT_FORMATS,
  RELATION_FORMATS,
  REVIEW_FORMATS,
  TIMELINE_FORMATS,
} from '../../exports/index.ts';
import {
  ACTOR_SORTS,
  ACTOR_TYPES,
  type ActorLineQuery,
  type ActorQuery,
  type ActorRecordQuery,
  CONDITIONS,
  DIRECTIONS,
  DISPUTE_SORTS,
  type DisputeQuery,
  type DossierQuery,
  DUE_GROUPS,
  type DueQuery,
  ENTRY_KINDS,
  ENTRY_SORTS,
  type EntryFacetQuery,
  type EntryFilters,
  type EntryQuery,
  type EntryStretch,
  EVIDENCE_STATES,
  FORMS,
  KINDS,
  LINK_ORDERS,
  LINK_SORTS,
  type LinkFilters,
  type LinkQuery,
  NEWS,
  NOBODY,
  OUTCOMES,
  type PageRequest,
  REPORT_SORTS,
  REVIEW_ORDERS,
  REVIEWS,
  type RelatedQuery,
  type RelationFilters,
  type RelationQuery,
  type ReportQuery,
  type ReviewFilters,
  type ReviewSample,
  SCHEDULES,
  type ScoreQuery,
  STATEMENT_SORTS,
  type StatementQuery,
  TIMELINE_LANES,
  TIMELINE_OF,
  type TimelineQuery,
} from '../../model/index.ts';

/** Longest search or name that a query may carry, in UTF-16 units: far above what anybody types. */
const LONGEST_WORDS = 1_000;

const words = z.string().max(LONGEST_WORDS);
const name = z.string().min(1).max(LONGEST_WORDS);
const day = z.iso.date();
const direction = z.enum(DIRECTIONS);

/** Entries that can be asked for by their ids: as many as fit into an address, which Node takes up to 16 KB of. */
const MOST_ENTRIES = 400;

/** `a=1&a=2` comes as a list, `a=1` as a text; both are lists. */
const listOf = <T extends z.ZodType>(item: T, most = 100) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).min(1).max(most).optional(),
  );

/** The parameters of a query; `satisfies` keeps them equal to the model's interface. */
type Parameters<Query> = { [Name in keyof Required<Query>]: z.ZodType };
interface Known {
  asKnownOn?: string;
}

/** Asks a list or a view as it would have been on a day. */
const known = {
  asKnownOn: day
    .optional()
    .describe('only with the reports that were out, and what people had done, by the end of that day (UTC)'),
};

const page = {
  limit: z.coerce
    .number('must be a number from 1 to 500')
    .int()
    .min(1)
    .max(500)
    .optional()
    .describe('rows a page, 50 unless told'),
  cursor: z.string().min(1).max(4_000).optional().describe('the `next` of the page before'),
} satisfies Parameters<PageRequest>;

/** Query of `GET /api/reports`, checked against {@link ReportQuery}. */
export const ReportQuerySchema = z.strictObject({
  q: words
    .optional()
    .describe('words in title and text; "quoted words" stand together, a final * takes any ending'),
  outlet: name.optional(),
  language: name.optional().describe('BCP 47 tag'),
  from: day.optional().describe('published on or after'),
  to: day.optional().describe('published on or before'),
  actor: listOf(name).describe('ids of actors: only reports that name one of them'),
  dossier: name
    .optional()
    .describe('id of a dossier: what it holds, and what tells a statement or an entry that it holds'),
  unreviewed: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true: only those with statements nobody has reviewed; false: only those with none left'),
  sort: z.enum(REPORT_SORTS).optional(),
  direction: direction.optional(),
  ...page,
  ...known,
} satisfies Parameters<ReportQuery & Known>) satisfies z.ZodType<ReportQuery>;

const narrowing = {
  q: words.optional().describe('words in content, speaker and cue; syntax as for reports'),
  report: name.optional().describe('id of a report'),
  dossier: name
    .optional()
    .describe('id of a dossier: what it holds, and what stands in an entry or a report that it holds'),
  kind: listOf(z.enum(KINDS)),
  form: listOf(z.enum(FORMS)),
  speaker: name.optional().describe('id of the actor that speaks'),
  actor: name.optional().describe('id of an actor in any role'),
  outlet: name.optional(),
  from: day.optional().describe('its report was published on or after'),
  to: day.optional().describe('its report was published on or before'),
} satisfies Parameters<Omit<ReviewFilters, 'sample' | 'statement'>>;

const statementFilters = {
  ...narrowing,
  review: listOf(z.enum(REVIEWS)),
  sort: z.enum(STATEMENT_SORTS).optional(),
  direction: direction.optional(),
} satisfies Parameters<Omit<StatementQuery, keyof PageRequest>>;

/** Query of `GET /api/statements`, checked against {@link StatementQuery}. */
export const StatementQuerySchema = z.strictObject({
  ...statementFilters,
  ...page,
  ...known,
}) satisfies z.ZodType<StatementQuery>;

const reviewFilters = {
  ...narrowing,
  statement: listOf(name).describe('ids of statements: only these'),
  seed: name.optional().describe('any words, to draw a random sample by; others draw another'),
  size: z.coerce.number().int().min(1).max(500).optional().describe('of the sample, 50 unless told'),
  since: z.iso
    .datetime()
    .optional()
    .describe('with `seed`: when the sample was drawn; what was decided before is not in it'),
} satisfies Parameters<Omit<ReviewFilters, 'sample'> & ReviewSample>;

const reviewOrder = z
  .enum(REVIEW_ORDERS)
  .optional()
  .describe(
    'sure: what a machine is least sure of first; ledger: what the ledger keeps first; with `seed` always random',
  );

const lately = z.iso
  .datetime()
  .optional()
  .describe('since when decisions are counted by themselves; since the day began (UTC) unless told');

/** Query of `GET /api/review`. */
export const ReviewQuerySchema = z.strictObject({
  ...reviewFilters,
  order: reviewOrder,
  ...page,
  ...known,
});

/** Query of `GET /api/review/progress`. */
export const ReviewProgressQuerySchema = z.strictObject({
  ...reviewFilters,
  lately,
  ...known,
});

const linkFilters = {
  kind: listOf(z.enum(KINDS)).describe('of the entry; of a dispute, of one of its two statements'),
  actor: name.optional().describe('id of an actor in any role in one of the two passages'),
  outlet: name.optional().describe('where one of the two was published'),
  report: name.optional().describe('id of the report of one of the two'),
  dossier: name
    .optional()
    .describe('id of a dossier: one of the two is in it, or stands in an entry or a report that is'),
  from: day.optional().describe('the later of the two published on or after'),
  to: day.optional().describe('the later of the two published on or before'),
} satisfies Parameters<LinkFilters>;

const linkQuery = {
  what: z.enum(LINK_SORTS),
  ...linkFilters,
  link: listOf(name).describe('keys of links: only these'),
  order: z
    .enum(LINK_ORDERS)
    .optional()
    .describe('sure: what a machine is least sure of first; likely: the likeliest first'),
} satisfies Parameters<Omit<LinkQuery, keyof PageRequest>>;

/** Query of `GET /api/review/links`, checked against {@link LinkQuery}. */
export const LinkQuerySchema = z.strictObject({
  ...linkQuery,
  ...page,
  ...known,
} satisfies Parameters<LinkQuery & Known>) satisfies z.ZodType<LinkQuery>;

/** Query of `GET /api/review/links/progress`. */
export const LinkProgressQuerySchema = z.strictObject({ ...linkFilters, lately, ...known });

/** Query of `GET /api/actors`, checked against {@link ActorQuery}. */
export const ActorQuerySchema = z.strictObject({
  q: words.optional().describe('words in any of its names'),
  type: listOf(z.enum(ACTOR_TYPES)),
  sort: z.enum(ACTOR_SORTS).optional(),
  direction: direction.optional(),
  ...page,
  ...known,
} satisfies Parameters<ActorQuery & Known>) satisfies z.ZodType<ActorQuery>;

const today = day
  .optional()
  .describe('the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told');

const since = z
  .union([day, z.iso.datetime()])
  .optional()
  .describe(
    'from when on something counts as new, by when its report came into the store: a day, or a moment in UTC',
  );

const manyOf = (id: string) => `ids of ${id}; any of them`;
const manyActors = (that: string) => `${manyOf(`actors ${that}`)}; "${NOBODY}" where nobody is named`;

const entryFilters = {
  today,
  q: words.optional().describe('words in content, speaker and cue of its statements; syntax as for reports'),
  entry: listOf(name, MOST_ENTRIES).describe('ids of entries'),
  report: listOf(name, MOST_ENTRIES).describe(manyOf('reports that tell one of its statements')),
  bearing: listOf(name, MOST_ENTRIES).describe(
    manyOf('reports that have a passage which a machine proposes as bearing on it'),
  ),
  dossier: name
    .optional()
    .describe('id of a dossier: what it holds, and what it holds a statement of or a report that tells it'),
  kind: listOf(z.enum(ENTRY_KINDS)),
  outcome: listOf(z.enum(OUTCOMES)),
  evidence: listOf(z.enum(EVIDENCE_STATES)),
  schedule: listOf(z.enum(SCHEDULES)),
  condition: listOf(z.enum(CONDITIONS)),
  actor: name.optional().describe('id of an actor in any role in one of its statements'),
  holder: listOf(name).describe(manyActors('that would have to act, or predict')),
  speaker: listOf(name).describe(manyActors('that speak one of its statements')),
  addressee: listOf(name).describe(manyActors('to whom one of its statements is directed')),
  outlet: listOf(name).describe('where one of its statements was published'),
  origins: z.coerce.number().int().min(1).optional().describe('how many independent origins at least'),
  from: day.optional().describe('first voiced on or after'),
  to: day.optional().describe('first voiced on or before'),
  dueFrom: day.optional().describe('due on this day or later; of a time that is due, its last day counts'),
  dueTo: day.optional().describe('due on this day or earlier; of a time that is due, its first day counts'),
  latestFrom: day.optional().describe('due at the latest on this day or later'),
  latestTo: day.optional().describe('due at the latest on this day or earlier'),
  news: listOf(z.enum(NEWS)).describe(
    'only those of which such is new: a machine proposes evidence, a condition is told as met, reports tell it again',
  ),
  since,
} satisfies Parameters<EntryFilters>;

const entryOrder = { sort: z.enum(ENTRY_SORTS).optional(), direction: direction.optional() };

/** Query of `GET /api/ledger`, checked against {@link EntryQuery}; the server knows the day. */
export const EntryQuerySchema = z.strictObject({
  ...entryFilters,
  ...entryOrder,
  skip: z.coerce.number().int().min(0).optional().describe('rows to pass over; not with a cursor'),
  ...page,
  ...known,
} satisfies Parameters<EntryQuery & Known>) satisfies z.ZodType<Omit<EntryQuery, 'today'>>;

/** Query of `GET /api/ledger/facets`, checked against {@link EntryFacetQuery}; the server knows the day. */
export const EntryFacetQuerySchema = z.strictObject({
  ...entryFilters,
  values: z.coerce
    .number()
    .int()
    .min(1)
    .max(5_000)
    .optional()
    .describe('values told of holders, speakers, addressees and outlets, 50 unless told'),
  ...known,
} satisfies Parameters<EntryFacetQuery & Known>) satisfies z.ZodType<Omit<EntryFacetQuery, 'today'>>;

const dueFilters = {
  today,
  since: since.describe(
    'from when on something counts as new, a day or a moment in UTC; a week before `today` unless told',
  ),
  group: listOf(z.enum(DUE_GROUPS)).describe('only these groups'),
  q: entryFilters.q,
  kind: entryFilters.kind,
  holder: entryFilters.holder,
  actor: entryFilters.actor,
  outlet: entryFilters.outlet,
} satisfies Parameters<Omit<DueQuery, 'limit'>>;

/** Query of `GET /api/due`, checked against {@link DueQuery}; the server knows the day. */
export const DueQuerySchema = z.strictObject({
  ...dueFilters,
  limit: page.limit.describe('rows of each group, 10 unless told'),
  ...known,
} satisfies Parameters<DueQuery & Known>) satisfies z.ZodType<Omit<DueQuery, 'today'>>;

const timelineFilters = {
  of: z.enum(TIMELINE_OF).describe('statements, or entries of the ledger'),
  lanes: z.enum(TIMELINE_LANES).optional().describe('by what lanes are made; by kind unless told'),
  from: day.optional().describe('first day that is shown; the first of all unless told'),
  to: day.optional().describe('last day that is shown'),
  q: entryFilters.q,
  kind: listOf(z.enum(KINDS)),
  actor: name.optional().describe('id of an actor in any role'),
  outlet: name.optional(),
  undated: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true: only what has no date, as items'),
} satisfies Parameters<Omit<TimelineQuery, 'limit'>>;

/** Query of `GET /api/timeline`, checked against {@link TimelineQuery}. */
export const TimelineQuerySchema = z.strictObject({
  ...timelineFilters,
  limit: page.limit.describe('items told at most, 300 unless told; more are counted in bins'),
  ...known,
} satisfies Parameters<TimelineQuery & Known>) satisfies z.ZodType<TimelineQuery>;

/** Query of `GET /api/disputes`, checked against {@link DisputeQuery}. */
export const DisputeQuerySchema = z.strictObject({
  dispute: listOf(z.enum(DISPUTE_SORTS)).describe('only these sorts'),
  actor: name.optional().describe('id of an actor that speaks one of the two'),
  statement: listOf(name).describe(
    'ids of statements: only what one of them is in, such as those of an entry',
  ),
  from: day.optional().describe('the later one published on or after'),
  to: day.optional().describe('the later one published on or before'),
  direction: direction.optional().describe('by the date of the later one; newest first unless told'),
  ...page,
  ...known,
} satisfies Parameters<DisputeQuery & Known>) satisfies z.ZodType<DisputeQuery>;

/** Query of `GET /api/scores`, checked against {@link ScoreQuery}. */
export const ScoreQuerySchema = z.strictObject({
  kind: listOf(z.enum(ENTRY_KINDS)),
  actor: name.optional().describe('id of an actor'),
  limit: page.limit,
  ...known,
} satisfies Parameters<ScoreQuery & Known>) satisfies z.ZodType<ScoreQuery>;

const relationFilters = {
  kind: listOf(z.enum(KINDS)),
  from: day.optional().describe('said on or after; where a report does not tell when, its own date counts'),
  to: day.optional().describe('said on or before'),
  outlet: listOf(name).describe('where it was published'),
  actor: listOf(name).describe('ids of actors; one of them is on either side'),
  who: name.optional().describe('id of who says it, or would have to act'),
  whom: name.optional().describe('id of whom it is directed at'),
  type: listOf(z.enum(ACTOR_TYPES)).describe('both sides are of one of these types'),
} satisfies Parameters<RelationFilters>;

const between = {
  between: z
    .enum(['actors', 'states'])
    .default('actors')
    .describe('states: what bodies and office-holders of a state say or are told counts for the state'),
};

const relationParameters = {
  ...relationFilters,
  least: z.coerce.number().int().min(1).optional().describe('how many statements a relation has at least'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(5_000)
    .optional()
    .describe('relations that are listed, those with most statements; 200 unless told'),
} satisfies Parameters<RelationQuery>;

/** Query of `GET /api/relations`, checked against {@link RelationQuery}. */
export const RelationQuerySchema = z.strictObject({
  ...relationParameters,
  ...between,
  ...known,
}) satisfies z.ZodType<RelationQuery>;

/** Query of `GET /api/relations/statements`, checked against {@link RelatedQuery}. */
export const RelatedQuerySchema = z.strictObject({
  ...relationFilters,
  limit: page.limit,
  skip: z.coerce.number().int().min(0).optional().describe('rows to pass over'),
  ...between,
  ...known,
} satisfies Parameters<RelatedQuery & Known & { between: string }>) satisfies z.ZodType<RelatedQuery>;

/** Query of `GET /api/export/relations`: a format, and which relations. */
export const RelationExportQuerySchema = z.strictObject({
  format: z.enum(RELATION_FORMATS),
  ...relationParameters,
  ...between,
  ...known,
});

/** Query of `GET /api/ledger/{id}`, and of what else tells schedules. */
export const EntryDaySchema = z.strictObject({ today, ...known });

/** Query of `GET /api/ledger/{id}`, checked against {@link EntryStretch}. */
export const EntryViewQuerySchema = EntryDaySchema.extend({
  limit: page.limit.describe('statements and passages told at most, of each; 50 unless told'),
  skip: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('how many of each are passed over: an entry of more is told by stretches'),
} satisfies Parameters<EntryStretch>);

/** Query of `GET /api/actors/{id}/record`, checked against {@link ActorRecordQuery}; the server knows the day. */
export const ActorRecordQuerySchema = z.strictObject({
  today,
  limit: page.limit.describe('entries told of each part, 3 unless told'),
  ...known,
} satisfies Parameters<ActorRecordQuery & Known>) satisfies z.ZodType<Omit<ActorRecordQuery, 'today'>>;

/** Query of `GET /api/actors/{id}/line`, checked against {@link ActorLineQuery}. */
export const ActorLineQuerySchema = z.strictObject({
  q: words.optional().describe('words in content, speaker and cue; syntax as for reports'),
  ...known,
} satisfies Parameters<ActorLineQuery & Known>) satisfies z.ZodType<ActorLineQuery>;

/** Query of `GET /api/dossiers`, checked against {@link DossierQuery}. */
export const DossierQuerySchema = z.strictObject({
  item: name
    .optional()
    .describe('key of an item, such as `actor:ondaria`: `holds` tells which dossiers have it'),
  away: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true: those that were put away, in place of the others'),
  ...known,
} satisfies Parameters<DossierQuery & Known>) satisfies z.ZodType<DossierQuery>;

/** Query of `GET /api/export/dossier/{id}`: a format, and whether reports stand in it in full. */
export const DossierExportQuerySchema = z.strictObject({
  format: z.enum(DOSSIER_FORMATS),
  texts: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('html: true: with the full texts of the reports; else with excerpts around what is quoted'),
  today,
  ...known,
});

/** Query of everything else that can be asked as known on a day. */
export const KnownSchema = z.strictObject(known);

/** Query of `GET /api/reports/{id}/readings/compare`. */
export const CompareQuerySchema = z.strictObject({
  from: name.describe('id of the reading that is compared with'),
  to: name.describe('id of the other reading'),
});

/** Query of `GET /api/acts`. */
export const ActQuerySchema = z.strictObject({
  report: name.optional().describe('only acts on this report'),
  on: z.literal('actors').optional().describe('only acts on actors'),
  ...page,
});

/** Query of `GET /api/export`: a format, and which statements. */
export const ExportQuerySchema = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  ...statementFilters,
  ...known,
});

/** Query of `GET /api/export/ledger`: a format, and which entries. */
export const EntryExportQuerySchema = z.strictObject({
  format: z.enum(ENTRY_FORMATS),
  ...entryFilters,
  ...entryOrder,
  ...known,
});

/** Query of `GET /api/export/due`: a format, and which entries. */
export const DueExportQuerySchema = z.strictObject({ format: z.enum(DUE_FORMATS), ...dueFilters, ...known });

/** Query of `GET /api/export/timeline`: a format, and what is shown. */
export const TimelineExportQuerySchema = z.strictObject({
  format: z.enum(TIMELINE_FORMATS),
  ...timelineFilters,
  ...known,
});

/** Query of `GET /api/export/decisions`. */
export const DecisionExportQuerySchema = z.strictObject({
  text: z
    .enum(DECISION_TEXTS)
    .optional()
    .describe(
      'how much of the reports’ texts goes with each decision: none, the window around its words (unless told), or full',
    ),
  ...known,
});

/** Query of `GET /api/export/review`: a format, and which statements in what order. */
export const ReviewExportQuerySchema = z.strictObject({
  format: z.enum(REVIEW_FORMATS),
  ...reviewFilters,
  order: reviewOrder,
  ...known,
});

/** Query of `GET /api/export/links`: a format, and which links in what order. */
export const LinkExportQuerySchema = z.strictObject({
  format: z.enum(REVIEW_FORMATS),
  ...linkQuery,
  ...known,
});
