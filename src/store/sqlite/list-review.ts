import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { leastSure } from '../../ledger/index.ts';
import {
  BIN_EDGES,
  ENTRY_KINDS,
  type Page,
  REVIEW_TARGETS,
  type ReviewBin,
  type ReviewFilters,
  type ReviewItem,
  type ReviewQuery,
  type ReviewTally,
  type ReviewTarget,
} from '../../model/index.ts';
import { selectStatements, statementPage, statementTies } from './list-statements.ts';
import type { ListOrder } from './read-page.ts';
import { sampleKey } from './review-sample.ts';
import { fromWhere, type Selection } from './selection.ts';
import type { Tables } from './tables.ts';

/** Lists what waits for review, see Store.listReview. */
export async function listReview(db: Kysely<Tables>, query: ReviewQuery): Promise<Page<ReviewItem>> {
  const selection = await selectReview(db, query);
  const open = {
    ...selection,
    conditions: [...selection.conditions, sql<SqlBool>`statement.review = 'unreviewed'`],
  };
  const page = await statementPage(db, open, orderOf(query), query);
  return {
    ...page,
    items: page.items.map((statement) => ({
      what: 'statement' as const,
      statement,
      doubt: leastSure(statement),
    })),
  };
}

function orderOf({ order = 'sure', sample }: ReviewQuery): ListOrder {
  const ties = statementTies('desc');
  if (sample || order === 'random') {
    return { main: { column: sampleKey(sample?.seed ?? ''), nullable: false, direction: 'asc' }, ties };
  }
  if (order === 'sure') return { main: { column: 'sure', nullable: true, direction: 'asc' }, ties };
  const kinds = sql.join(ENTRY_KINDS.map((kind) => sql`${kind}`));
  // What nobody estimated comes last of each.
  const column = sql`iif(statement.kind in (${kinds}), 0, 2) + coalesce(statement.sure, 1)`;
  return { main: { column, nullable: false, direction: 'asc' }, ties };
}

/** The statements that are reviewed, decided ones among them. */
async function selectReview(
  db: Kysely<Tables>,
  { sample, statement, ...filters }: ReviewFilters,
): Promise<Selection> {
  const { q, report, dossier, kind, form, speaker, actor, outlet, from, to } = filters;
  const wanted = { q, report, dossier, kind, form, speaker, actor, outlet, from, to };
  const query = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const selected = await selectStatements(db, query);
  const only = statement ? [sql<SqlBool>`statement.id in (${sql.join(statement)})`] : [];
  const selection = { ...selected, conditions: [...selected.conditions, ...only] };
  if (!sample) return selection;
  const { seed, size, since } = sample;
  const drawn = sql<SqlBool>`(statement.review = 'unreviewed' or statement.decided >= ${since})`;
  const inSample = sql<SqlBool>`statement.seq in (
    select statement.seq ${fromWhere(selection, drawn)} order by ${sampleKey(seed)}, statement.seq limit ${size})`;
  return { table: 'statement', match: null, conditions: [inSample] };
}

/** Counts what was reviewed and found, see Store.reviewTally. */
export async function reviewTally(
  db: Kysely<Tables>,
  query: ReviewFilters & { lately: string },
): Promise<ReviewTally> {
  const selection = await selectReview(db, query);
  const { rows } = await sql<Omit<ReviewTally, 'bins'>>`
    select coalesce(sum(statement.review = 'unreviewed'), 0) as open, count(statement.decided) as decided,
      coalesce(sum(statement.decided >= ${query.lately}), 0) as lately
    ${fromWhere(selection)}`.execute(db);
  const bins = {} as ReviewTally['bins'];
  for (const target of REVIEW_TARGETS) bins[target] = await binsOf(db, selection, target);
  return { ...(rows[0] ?? { open: 0, decided: 0, lately: 0 }), bins };
}

/** Of each target: how sure the machine was, whether a person found it right, and whether it waits for that. */
const COLUMNS: Record<
  ReviewTarget,
  { sure: string; right: RawBuilder<number | null>; open: RawBuilder<SqlBool> }
> = {
  statement: {
    sure: 'probability',
    right: sql`iif(statement.decided is null, null, statement.review = 'accepted')`,
    open: sql`statement.review = 'unreviewed'`,
  },
  speaker: {
    sure: 'speaker_sure',
    right: sql`statement.speaker_right`,
    open: sql`statement.review = 'unreviewed' and statement.speaker_right is null`,
  },
  kind: {
    sure: 'kind_sure',
    right: sql`statement.kind_right`,
    open: sql`statement.review = 'unreviewed' and statement.kind_right is null`,
  },
};

async function binsOf(db: Kysely<Tables>, selection: Selection, target: ReviewTarget): Promise<ReviewBin[]> {
  const { sure: column, right, open } = COLUMNS[target];
  const sure = sql.ref(`statement.${column}`);
  const steps = BIN_EDGES.slice(1, -1).map((edge) => sql`(${sure} >= ${edge})`);
  const { rows } = await sql<Omit<ReviewBin, 'low' | 'high'> & { bin: number }>`
    select ${sql.join(steps, sql` + `)} as bin, sum(${open}) as open,
      sum(iif(${open}, 1 - ${sure}, 0)) as "openError", count(${right}) as reviewed,
      sum(iif(${right} is null, 0, 1 - ${sure})) as "reviewedError", coalesce(sum(${right} = 0), 0) as wrong
    ${fromWhere(selection, sql`${sure} is not null`)} group by 1 order by 1`.execute(db);
  return rows
    .filter(({ open, reviewed }) => open > 0 || reviewed > 0)
    .map(({ bin, ...counts }) => ({ low: BIN_EDGES[bin] ?? 0, high: BIN_EDGES[bin + 1] ?? 1, ...counts }));
}
