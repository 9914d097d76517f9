import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Dispute, Proposal } from '../../ledger/index.ts';
import {
  LINK_SORTS,
  type LinkFilters,
  type LinkItem,
  type LinkPage,
  type LinkQuery,
  type LinkSort,
  type LinkTally,
  MOST_LINKS_COUNTED,
  type StatementRow,
} from '../../model/index.ts';
import { type CursorKeys, fromCursor, pageLimit, toCursor } from '../cursor.ts';
import { passageInDossier } from './in-dossier.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { type LinkRow, type MachineLinks, machineLinks } from './ledger/machine-links.ts';
import { passageSeqs } from './ledger/placed-by-id.ts';
import { shownId } from './list-actors.ts';
import { passagesById } from './list-entries.ts';
import { statementsBySeq } from './list-statements.ts';
import { MOST_STATEMENTS, type Tables } from './tables.ts';

/** Stands between the ids in the key of a link; ids have none. */
const KEY_MARK = '~';

/**
 * Links of an actor that are read whole, for their page and their number at once; of more, those that come first are
 * found sooner along the index of their scores.
 */
const GATHERED = 5000;

/**
 * Lists links that nobody decided on, see Store.listLinks.
 * @param most links of an actor that are read whole
 */
export async function listLinks(
  db: Kysely<Tables>,
  query: LinkQuery,
  most: number = GATHERED,
): Promise<LinkPage> {
  const { what, link, order = 'sure' } = query;
  const limit = pageLimit(query);
  const after = fromCursor('link', query, 3);
  const { open } = await machineLinks(db, what);
  const also = link ? [await isOneOf(db, what, link)] : [];
  const narrowed = [...(await linkConditions(db, query)), ...also];
  const gathered = query.actor === undefined ? null : await gatherOpen(db, open, narrowed, most);
  const walked = async () => [...(await linkConditions(db, query, 'walked')), ...also];
  const rows = gathered
    ? pageOf(gathered, order, after, limit + 1)
    : await walkOpen(db, open, await walked(), order, after, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await SHOWN[what](db, page),
    ...(gathered ? countedOf(gathered.length) : await countOpen(db, open, query, narrowed)),
    next:
      rows.length > limit && last ? toCursor('link', query, [last.score, last.earlier, last.later]) : null,
  };
}

/** All links of an actor that nobody decided on, in no order; null where they are many. */
async function gatherOpen(
  db: Kysely<Tables>,
  open: MachineLinks['open'],
  conditions: readonly RawBuilder<SqlBool>[],
  most: number,
): Promise<LinkRow[] | null> {
  const { rows } = await sql<LinkRow>`select link.* from (${open()}) as link
    where ${sql.join(conditions, sql` and `)} limit ${most + 1}`.execute(db);
  return rows.length > most ? null : rows;
}

/** The links of a page, of all that there are. */
function pageOf(
  links: readonly LinkRow[],
  order: NonNullable<LinkQuery['order']>,
  after: CursorKeys | null,
  limit: number,
): LinkRow[] {
  const [score = 0, earlier = 0, later = 0] = (after ?? []).map(Number);
  const sign = order === 'likely' ? -1 : 1;
  const compare = (a: Keys, b: Keys) =>
    sign * (a.score - b.score || a.earlier - b.earlier || a.later - b.later);
  return links
    .filter((link) => after === null || compare(link, { score, earlier, later }) > 0)
    .sort(compare)
    .slice(0, limit);
}

/** What links are sorted by. */
type Keys = Pick<LinkRow, 'score' | 'earlier' | 'later'>;

/** The links of a page, walked along the index of their scores. */
async function walkOpen(
  db: Kysely<Tables>,
  open: MachineLinks['open'],
  conditions: readonly RawBuilder<SqlBool>[],
  order: NonNullable<LinkQuery['order']>,
  after: CursorKeys | null,
  limit: number,
): Promise<LinkRow[]> {
  const [sign, direction] = order === 'likely' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const past = after ? sql`and (link.score, link.earlier, link.later) ${sign} (${sql.join(after)})` : sql``;
  const { rows } = await sql<LinkRow>`select link.* from (${open()}) as link
    where ${sql.join(conditions, sql` and `)} ${past}
    order by link.score ${direction}, link.earlier ${direction}, link.later ${direction} limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** Counts what waits and what is decided on, see Store.linkTally. */
export async function linkTally(
  db: Kysely<Tables>,
  { lately, ...filters }: LinkFilters & { lately: string },
): Promise<LinkTally> {
  const tally = {} as LinkTally;
  for (const what of LINK_SORTS) {
    const conditions = await linkConditions(db, { what, ...filters });
    const links = await machineLinks(db, what);
    const { total, more } = await countOpen(db, links.open, { what, ...filters }, conditions);
    const { rows } = await sql<{ decided: number; lately: number }>`
      select count(*) as decided, coalesce(sum(link.at >= ${lately}), 0) as lately
      from (${links.decided}) as link where ${sql.join(conditions, sql` and `)}`.execute(db);
    const [counted = { decided: 0, lately: 0 }] = rows;
    tally[what] = { open: total, more, ...counted };
  }
  return tally;
}

/**
 * Counts the links that nobody decided on, and not on and on: there are as many as there are reports, and more.
 * @param filters that the conditions come from
 */
async function countOpen(
  db: Kysely<Tables>,
  open: MachineLinks['open'],
  { what, actor, outlet, report, dossier }: LinkFilters & { what: LinkSort },
  conditions: readonly RawBuilder<SqlBool>[],
): Promise<{ total: number; more: boolean }> {
  // Whether these hold may depend on the earlier statement, of which a link has one.
  const isRepeated =
    what !== 'disputes' && [actor, outlet, report, dossier].every((filter) => filter === undefined);
  const columns = isRepeated ? sql`distinct link.entry, link.later` : sql`link.later`;
  const { rows } = await sql<{ counted: number }>`select count(*) as counted from (
    select ${columns} from (${open(isRepeated)}) as link
    where ${sql.join(conditions, sql` and `)} limit ${MOST_LINKS_COUNTED + 1})`.execute(db);
  return countedOf(rows[0]?.counted ?? 0);
}

function countedOf(counted: number): { total: number; more: boolean } {
  return { total: Math.min(counted, MOST_LINKS_COUNTED), more: counted > MOST_LINKS_COUNTED };
}

/**
 * What must hold of a link, at least one thing.
 * @param how whether links may be looked up by what an actor's statements are, or are walked
 */
async function linkConditions(
  db: Kysely<Tables>,
  { what, kind, actor, outlet, report, dossier, from, to }: LinkFilters & { what: LinkSort },
  how: 'looked up' | 'walked' = 'looked up',
): Promise<RawBuilder<SqlBool>[]> {
  const wanted: RawBuilder<SqlBool>[] = [sql`true`];
  if (kind && kind.length > 0) {
    // All statements of an entry are of its kind. The plus keeps SQLite from looking through all of a kind.
    const either = what === 'disputes' ? sql`link.earlier, link.later` : sql`link.earlier`;
    wanted.push(sql`exists (select 1 from statement
      where statement.seq in (${either}) and +statement.kind in (${sql.join(kind)}))`);
  }
  if (actor !== undefined) {
    const concerned = sql`select statement from statement_actor where actor = ${await shownId(db, actor)}`;
    // The plus keeps SQLite from beginning at the statements.
    const sign = how === 'walked' ? sql`+` : sql``;
    wanted.push(sql`(${sign}link.earlier in (${concerned}) or ${sign}link.later in (${concerned}))`);
  }
  const reportOf = (side: 'earlier' | 'later') =>
    sql`${sql.ref(`link.${side}`)} / ${sql.lit(MOST_STATEMENTS)}`;
  const told = { outlet, id: report };
  for (const [column, value] of Object.entries(told)) {
    if (value === undefined) continue;
    const reports = sql`select seq from shown_report where ${sql.ref(column)} = ${value}`;
    wanted.push(sql`(${reportOf('earlier')} in (${reports}) or ${reportOf('later')} in (${reports}))`);
  }
  if (dossier !== undefined) {
    const sides = [sql.ref('link.earlier'), sql.ref('link.later')];
    wanted.push(
      sql`(${sql.join(
        sides.map((side) => passageInDossier(side, dossier)),
        sql` or `,
      )})`,
    );
  }
  if (from !== undefined) wanted.push(sql`${laterDay('last_day')} >= ${from}`);
  if (to !== undefined) wanted.push(sql`${laterDay('first_day')} <= ${to}`);
  return wanted;

  function laterDay(column: 'first_day' | 'last_day'): RawBuilder<string | null> {
    return sql`(select ${sql.ref(column)} from shown_report where seq = ${reportOf('later')})`;
  }
}

/** That a link is one of some, by their keys. Any statement of its entry may stand for it in that of evidence. */
async function isOneOf(
  db: Kysely<Tables>,
  what: LinkSort,
  keys: readonly string[],
): Promise<RawBuilder<SqlBool>> {
  const ids = keys.map((key) => key.split(KEY_MARK));
  const seqs = await passageSeqs(db, ids.flat());
  const at = (id: string | undefined) => seqs.get(id ?? '') ?? 0;
  if (what === 'joins') return sql`link.later in (${sql.join(ids.map(([later]) => at(later)))})`;
  if (what === 'disputes') {
    const pairs = ids.map(([earlier, later]) => sql`(${at(earlier)}, ${at(later)})`);
    return sql`(link.earlier, link.later) in (values ${sql.join(pairs)})`;
  }
  const entries = await entrySeqs(
    db,
    ids.map(([entry = '']) => entry),
  );
  const pairs = ids.map(([entry = '', passage]) => sql`(${entries.get(entry) ?? 0}, ${at(passage)})`);
  return sql`(link.entry, link.later) in (values ${sql.join(pairs)})`;
}

/** Links as people see them, by their sort, in their order; those of which a passage is not there are left out. */
const SHOWN: Record<LinkSort, (db: Kysely<Tables>, rows: readonly LinkRow[]) => Promise<LinkItem[]>> = {
  evidence: shownEvidence,
  joins: shownJoins,
  disputes: shownDisputes,
};

async function shownEvidence(db: Kysely<Tables>, rows: readonly LinkRow[]): Promise<LinkItem[]> {
  const bodies = await bodiesOf<Proposal>(
    db,
    sql`select promise as earlier, passage as later, body from proposal
    where (promise, passage) in (values ${placesOf(rows)})`,
    rows,
  );
  const proposals = rows.flatMap((row) => bodies.get(placeOf(row)) ?? []);
  const promises = await statementsBySeq(
    db,
    rows.map(({ earlier }) => earlier),
  );
  const passages = await passagesById(
    db,
    proposals.map(({ passage }) => passage),
  );
  const entries = await entriesOf(db, rows);
  return rows.flatMap((row): LinkItem[] => {
    const proposal = bodies.get(placeOf(row));
    const promise = promises.get(row.earlier);
    const passage = passages.get(proposal?.passage ?? '');
    const entry = entries.get(row.entry ?? 0);
    if (!proposal || !promise || !passage || !entry) return [];
    const { score: probability, reasons, relation } = proposal;
    const statement = entry.id.replace(/^e_/, 's_');
    return [
      {
        what: 'evidence',
        key: [statement, proposal.passage].join(KEY_MARK),
        probability,
        reasons,
        entry: entry.id,
        statement: { report: entry.report, statement },
        promise,
        bearing: { ...passage, promise: proposal.promise, relation, probability, reasons, act: null },
      },
    ];
  });
}

async function shownJoins(db: Kysely<Tables>, rows: readonly LinkRow[]): Promise<LinkItem[]> {
  const reasons = await bodiesOf<string[]>(
    db,
    sql`select earlier, later, reasons as body from likeness
    where (earlier, later) in (values ${placesOf(rows)})`,
    rows,
  );
  return shownPairs(db, rows, (row, entry, pair) => {
    const why = reasons.get(placeOf(row));
    if (!why || entry === null) return null;
    return { what: 'joins', key: pair.later.id, probability: row.score, reasons: why, entry, ...pair };
  });
}

async function shownDisputes(db: Kysely<Tables>, rows: readonly LinkRow[]): Promise<LinkItem[]> {
  const disputes = await bodiesOf<Dispute>(
    db,
    sql`select earlier, later, body from dispute
    where act is null and (earlier, later) in (values ${placesOf(rows)})`,
    rows,
  );
  return shownPairs(db, rows, (row, entry, pair) => {
    const dispute = disputes.get(placeOf(row));
    if (!dispute) return null;
    const { sort, reasons } = dispute;
    const key = [pair.earlier.id, pair.later.id].join(KEY_MARK);
    return { what: 'disputes', key, probability: row.score, reasons, entry, sort, ...pair };
  });
}

async function shownPairs(
  db: Kysely<Tables>,
  rows: readonly LinkRow[],
  show: (
    row: LinkRow,
    entry: string | null,
    pair: { earlier: StatementRow; later: StatementRow },
  ) => LinkItem | null,
): Promise<LinkItem[]> {
  const statements = await statementsBySeq(
    db,
    rows.flatMap(({ earlier, later }) => [earlier, later]),
  );
  const entries = await entriesOf(db, rows);
  return rows.flatMap((row): LinkItem[] => {
    const [earlier, later] = [statements.get(row.earlier), statements.get(row.later)];
    const shown =
      earlier && later ? show(row, entries.get(row.entry ?? 0)?.id ?? null, { earlier, later }) : null;
    return shown ? [shown] : [];
  });
}

/** What is kept of links beside their scores, as JSON in a column `body`; by their places. */
async function bodiesOf<T>(
  db: Kysely<Tables>,
  query: RawBuilder<unknown>,
  rows: readonly LinkRow[],
): Promise<Map<string, T>> {
  if (rows.length === 0) return new Map();
  const found = await sql<{ earlier: number; later: number; body: string }>`${query}`.execute(db);
  return new Map(found.rows.map((row) => [placeOf(row), JSON.parse(row.body) as T]));
}

/** The ids of the entries of links, and the reports of their first statements; by seqs. */
async function entriesOf(
  db: Kysely<Tables>,
  rows: readonly LinkRow[],
): Promise<Map<number, { id: string; report: string }>> {
  const seqs = rows.flatMap(({ entry }) => entry ?? []);
  if (seqs.length === 0) return new Map();
  const found = await sql<{ seq: number; id: string; report: string }>`
    select entry.seq, entry.id, shown_report.id as report from entry
    join shown_report on shown_report.seq = entry.seq / ${sql.lit(MOST_STATEMENTS)}
    where entry.seq in (${sql.join(seqs)})`.execute(db);
  return new Map(found.rows.map(({ seq, ...entry }) => [seq, entry]));
}

function placesOf(rows: readonly LinkRow[]): RawBuilder<unknown> {
  return sql.join(rows.map(({ earlier, later }) => sql`(${earlier}, ${later})`));
}

function placeOf({ earlier, later }: Pick<LinkRow, 'earlier' | 'later'>): string {
  return `${earlier} ${later}`;
}
