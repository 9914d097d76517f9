import { sql, type Transaction } from 'kysely';
import {
  actsInForce,
  type Doing,
  entriesOf,
  hasEnough,
  isWorthy,
  type LedgerEntry,
  type Likeness,
  likenessOf,
  loadWords,
  type Passage,
  type Proposal,
  proposalOf,
  type ReportPassages,
  stateOf,
  type Term,
  tellingTerms,
  traitsOf,
  type Words,
} from '../../ledger/index.ts';
import { dayRange, type LedgerAct } from '../../model/index.ts';
import { insertRows } from './insert-rows.ts';
import { statementPlace, statementSeq, type Tables } from './tables.ts';
import { loadLedgerActs } from './truth.ts';

/** An entry as it is kept: its statements by id. */
export type StoredEntry = Omit<LedgerEntry, 'statements'> & { statements: string[] };

/** Values in one query; SQLite takes 32,766. */
const AT_ONCE = 10_000;

/** Passages that were read in a transaction, by seq: many reports are compared with the same. */
export type PassageCache = Map<number, Passage>;

/** Passages by their seqs; those that are not there are left out. */
async function loadPassages(
  trx: Transaction<Tables>,
  seqs: Iterable<number>,
  cache: PassageCache,
): Promise<Map<number, Passage>> {
  const wanted = [...new Set(seqs)];
  const rows = await inPieces(
    wanted.filter((seq) => !cache.has(seq)),
    (some) => trx.selectFrom('passage').select(['seq', 'body']).where('seq', 'in', some).execute(),
  );
  for (const { seq, body } of rows) cache.set(seq, JSON.parse(body) as Passage);
  return new Map(
    wanted.flatMap((seq) => {
      const passage = cache.get(seq);
      return passage ? [[seq, passage] as const] : [];
    }),
  );
}

/** Kept statements, by the seqs of their passages, whose entries must be made anew. */
export type Stale = Set<number>;

/** Takes what the ledger holds of a report away, and notes whose entries that concerns. */
export async function clearLedger(trx: Transaction<Tables>, report: number, stale: Stale): Promise<void> {
  const from = statementSeq(report, 0);
  const to = statementSeq(report + 1, 0);
  const { rows } = await sql<{ seq: number }>`
    select passage as seq from entry_statement where entry in (
      select entry from entry_statement where passage >= ${from} and passage < ${to})
    union select later from likeness where earlier >= ${from} and earlier < ${to}
    union select promise from proposal where passage >= ${from} and passage < ${to}`.execute(trx);
  for (const { seq } of rows) if (seq < from || seq >= to) stale.add(seq);
  await sql`delete from entry where seq in (
    select entry from entry_statement where passage >= ${from} and passage < ${to})`.execute(trx);
  const bodies = await trx
    .selectFrom('passage')
    .select(['seq', 'body'])
    .where('seq', '>=', from)
    .where('seq', '<', to)
    .execute();
  for (const { seq, body } of bodies) {
    const { terms, traits, holders } = keysOf(JSON.parse(body) as Passage, seq);
    for (const { term } of terms)
      await sql`delete from passage_term where term = ${term} and passage = ${seq}`.execute(trx);
    for (const { kind, holder } of holders)
      await sql`delete from kept_holder where kind = ${kind} and holder = ${holder} and passage = ${seq}`.execute(
        trx,
      );
    for (const { term, actor } of traits)
      await sql`delete from kept_trait where term = ${term} and actor = ${actor} and passage = ${seq}`.execute(
        trx,
      );
  }
  for (const [table, column] of [
    ['likeness', 'later'],
    ['likeness', 'earlier'],
    ['proposal', 'promise'],
    ['proposal', 'passage'],
    ['entry_statement', 'passage'],
    ['passage', 'seq'],
  ] as const) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} >= ${from} and ${sql.ref(column)} < ${to}`.execute(
      trx,
    );
  }
  await trx.deleteFrom('named_actor').where('report', '=', report).execute();
}

/** Whether the ledger holds exactly these passages of a report; none: whether it holds nothing of it. */
export async function holdsPassages(
  trx: Transaction<Tables>,
  report: number,
  wanted: ReportPassages | null,
): Promise<boolean> {
  const rows = await trx
    .selectFrom('passage')
    .select('body')
    .where('seq', '>=', statementSeq(report, 0))
    .where('seq', '<', statementSeq(report + 1, 0))
    .orderBy('seq')
    .execute();
  const named = await trx.selectFrom('named_actor').select('actor').where('report', '=', report).execute();
  const passages = wanted?.passages ?? [];
  const actors = new Set(wanted?.actors);
  return (
    rows.length === passages.length &&
    rows.every(({ body }, place) => body === JSON.stringify(passages[place])) &&
    named.length === actors.size &&
    named.every(({ actor }) => actors.has(actor))
  );
}

/** By what a passage is found. */
function keysOf(passage: Passage, seq: number) {
  const words = loadWords();
  const { actors, terms } = isWorthy(passage) ? traitsOf(words, passage) : { actors: [], terms: [] };
  return {
    terms: tellingTerms(words, passage).map((term) => ({ term, passage: seq })),
    traits: terms.flatMap((term) => actors.map((actor) => ({ term, actor, passage: seq }))),
    holders:
      isWorthy(passage) && passage.holder !== null
        ? [{ kind: passage.kind, holder: passage.holder, passage: seq }]
        : [],
  };
}

/** A passage with the seq of its row. */
interface Placed {
  seq: number;
  passage: Passage;
}

/** A kept statement and a passage that are compared. */
interface Pairing {
  promise: Placed;
  passage: Placed;
  /** whether the one may bear on the other, or they are compared as statements alone */
  mayBear: boolean;
}

/**
 * Writes the passages of a report and compares them with those that are there.
 * @param report seq
 */
export async function linkReport(
  trx: Transaction<Tables>,
  report: number,
  { actors, passages }: ReportPassages,
  stale: Stale,
  cache: PassageCache,
): Promise<void> {
  const words = loadWords();
  const own = passages.map((passage, place): Placed => ({ seq: statementSeq(report, place), passage }));
  const likenesses = new Map<string, { later: number; earlier: number; body: string }>();
  const proposals = new Map<string, { promise: number; passage: number; body: string }>();
  /** Whether two passages voice one undertaking; notes it if so. */
  const likeTo = (one: Placed, other: Placed): boolean => {
    if (!isWorthy(one.passage) || !isWorthy(other.passage)) return false;
    const likeness = likenessOf(words, one.passage, other.passage);
    if (!likeness) return false;
    const [later, earlier] = likeness.later === one.passage.id ? [one.seq, other.seq] : [other.seq, one.seq];
    likenesses.set(`${later} ${earlier}`, { later, earlier, body: JSON.stringify(likeness) });
    return true;
  };
  for (const [place, one] of own.entries()) for (const other of own.slice(place + 1)) likeTo(one, other);
  for (const { promise, passage, mayBear } of await comparedPairs(trx, own, actors, cache)) {
    const isOne = likeTo(promise, passage);
    const proposal = mayBear && !isOne && proposalOf(words, promise.passage, passage.passage);
    if (!proposal) continue;
    proposals.set(`${promise.seq} ${passage.seq}`, {
      promise: promise.seq,
      passage: passage.seq,
      body: JSON.stringify(proposal),
    });
  }
  const keys = own.map(({ passage, seq }) => keysOf(passage, seq));
  await insertRows(
    trx,
    'passage',
    own.map(({ seq, passage }) => ({
      seq,
      id: passage.id,
      kept: isWorthy(passage) ? 1 : 0,
      body: JSON.stringify(passage),
    })),
  );
  await insertRows(
    trx,
    'named_actor',
    [...new Set(actors)].map((actor) => ({ actor, report })),
  );
  await insertRows(
    trx,
    'passage_term',
    keys.flatMap(({ terms }) => terms),
  );
  await insertRows(
    trx,
    'kept_trait',
    keys.flatMap(({ traits }) => traits),
  );
  await insertRows(
    trx,
    'kept_holder',
    keys.flatMap(({ holders }) => holders),
  );
  await insertRows(trx, 'likeness', [...likenesses.values()]);
  await insertRows(trx, 'proposal', [...proposals.values()]);
  for (const { seq, passage } of own) {
    cache.set(seq, passage);
    if (isWorthy(passage)) stale.add(seq);
  }
  for (const { later } of likenesses.values()) stale.add(later);
  for (const { promise } of proposals.values()) stale.add(promise);
}

/** Gathers the telling words that pairs have in common. */
class Common<P> {
  readonly #pairs = new Map<string, { pair: P; terms: Term[] }>();

  add(key: string, pair: P, term: Term): void {
    const known = this.#pairs.get(key);
    if (known) known.terms.push(term);
    else this.#pairs.set(key, { pair, terms: [term] });
  }

  /** The pairs that have enough in common to be compared. */
  enough(words: Words): { key: string; pair: P }[] {
    return [...this.#pairs].flatMap(([key, { pair, terms }]) =>
      hasEnough(words, terms) ? [{ key, pair }] : [],
    );
  }
}

/**
 * The pairs of a kept statement and a passage of which one is of this report and the other is there, and which
 * are compared, see leadsTo and areCompared of the ledger.
 * @param own passages of the report
 * @param actors whom the report names
 */
async function comparedPairs(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  actors: readonly string[],
  cache: PassageCache,
): Promise<Pairing[]> {
  const words = loadWords();
  const withTerm = new Map<number, Placed[]>();
  for (const one of own) {
    for (const term of tellingTerms(words, one.passage))
      withTerm.set(term, [...(withTerm.get(term) ?? []), one]);
  }
  // Kept statements that are there, and passages of this report.
  const kept = await inPieces([...withTerm.keys()], async (terms) =>
    actors.length === 0
      ? []
      : trx
          .selectFrom('kept_trait')
          .select(['term', 'passage'])
          .distinct()
          .where('term', 'in', terms)
          .where('actor', 'in', [...actors])
          .execute(),
  );
  const pairs = new Map<string, [number | Placed, number | Placed, boolean]>();
  const common = new Common<[number, Placed]>();
  for (const { term, passage } of kept) {
    for (const one of withTerm.get(term) ?? []) common.add(`${passage} ${one.seq}`, [passage, one], term);
  }
  for (const { key, pair } of common.enough(words)) pairs.set(key, [...pair, true]);
  // Kept statements of this report, and those of the same holders.
  for (const one of own) {
    if (!isWorthy(one.passage) || one.passage.holder === null) continue;
    const { kind, holder } = one.passage;
    const same = await trx
      .selectFrom('kept_holder')
      .select('passage')
      .where('kind', '=', kind)
      .where('holder', '=', holder)
      .execute();
    for (const { passage } of same) {
      const key = `${passage} ${one.seq}`;
      if (!pairs.has(key)) pairs.set(key, [passage, one, false]);
    }
  }
  // Kept statements of this report, and passages that are there.
  for (const promise of own) {
    if (!isWorthy(promise.passage)) continue;
    const traits = traitsOf(words, promise.passage);
    if (traits.actors.length === 0 || traits.terms.length === 0) continue;
    const having = await trx
      .selectFrom('passage_term')
      .select(['term', 'passage'])
      .where('term', 'in', traits.terms)
      .execute();
    const inCommon = new Common<number>();
    for (const { term, passage } of having) inCommon.add(String(passage), passage, term);
    const found = inCommon.enough(words).map(({ pair }) => pair);
    const reports = [...new Set(found.map((passage) => statementPlace(passage).report))];
    const naming = await inPieces(reports, (some) =>
      trx
        .selectFrom('named_actor')
        .select('report')
        .where('actor', 'in', traits.actors)
        .where('report', 'in', some)
        .execute(),
    );
    const names = new Set(naming.map(({ report }) => report));
    for (const passage of found) {
      if (names.has(statementPlace(passage).report))
        pairs.set(`${promise.seq} ${passage}`, [promise, passage, true]);
    }
  }
  const seqs = [...pairs.values()].flatMap(([one, other]) =>
    [one, other].filter((end) => typeof end === 'number'),
  );
  const there = await loadPassages(trx, seqs, cache);
  const placed = (one: number | Placed): Placed | undefined => {
    if (typeof one !== 'number') return one;
    const passage = there.get(one);
    return passage && { seq: one, passage };
  };
  return [...pairs.values()].flatMap(([promise, passage, mayBear]): Pairing[] => {
    const [one, other] = [placed(promise), placed(passage)];
    return one && other ? [{ promise: one, passage: other, mayBear }] : [];
  });
}

/**
 * Makes the entries of some kept statements anew, with all that are joined to them now or were before.
 * @param stale seqs of their passages; those that are no longer there are left out
 */
export async function writeEntries(
  trx: Transaction<Tables>,
  stale: Stale,
  cache: PassageCache = new Map(),
): Promise<void> {
  if (stale.size === 0) return;
  const acts = await actsThatHold(trx);
  const joins = await joinedByPeople(trx, acts);
  const members = new Set<number>();
  const entries = new Set<number>();
  const likenesses = new Map<string, Likeness>();
  for (let next = [...stale]; next.length > 0; ) {
    const found = new Set<number>();
    for (const seq of next) members.add(seq);
    const together = await inPieces(next, (some) =>
      trx
        .selectFrom('entry_statement as mine')
        .innerJoin('entry_statement as theirs', 'theirs.entry', 'mine.entry')
        .select(['theirs.passage', 'theirs.entry'])
        .where('mine.passage', 'in', some)
        .execute(),
    );
    for (const { passage, entry } of together) {
      entries.add(entry);
      found.add(passage);
    }
    for (const column of ['later', 'earlier'] as const) {
      const pairs = await inPieces(next, (some) =>
        trx.selectFrom('likeness').selectAll().where(column, 'in', some).execute(),
      );
      for (const { later, earlier, body } of pairs) {
        likenesses.set(`${later} ${earlier}`, JSON.parse(body) as Likeness);
        found.add(later).add(earlier);
      }
    }
    for (const seq of next) for (const other of joins.get(seq) ?? []) found.add(other);
    next = [...found].filter((seq) => !members.has(seq));
  }
  const seqs = [...members];
  const there = await loadPassages(trx, seqs, cache);
  const statements = [...there].flatMap(([seq, statement]) =>
    isWorthy(statement) ? [{ seq, statement }] : [],
  );
  const proposals = await inPieces(seqs, (some) =>
    trx.selectFrom('proposal').select('body').where('promise', 'in', some).execute(),
  );
  await inPieces([...entries], (some) => trx.deleteFrom('entry').where('seq', 'in', some).execute());
  await inPieces(seqs, (some) => trx.deleteFrom('entry_statement').where('passage', 'in', some).execute());
  const seqOf = new Map(statements.map(({ seq, statement }) => [statement.id, seq]));
  const made = entriesOf(
    statements.map(({ statement }) => statement),
    [...likenesses.values()],
    proposals.map(({ body }) => JSON.parse(body) as Proposal),
    acts,
  );
  await insertRows(
    trx,
    'entry',
    made.map((entry) => entryRow(entry, seqOf)),
  );
  await insertRows(
    trx,
    'entry_statement',
    made.flatMap((entry) => {
      const first = seqOf.get(entry.statements[0]?.id ?? '') ?? 0;
      return entry.statements.map(({ id }) => ({
        passage: seqOf.get(id) ?? 0,
        statement: id,
        entry: first,
      }));
    }),
  );
}

function entryRow(entry: LedgerEntry, seqOf: ReadonlyMap<string, number>) {
  const { statements, ...rest } = entry;
  // The day makes no difference to what is kept: the schedule is told when the ledger is asked.
  const { outcome, evidence, condition } = stateOf(entry, '0000-01-01');
  const due = entry.due === null ? null : dayRange(entry.due);
  const days = statements.flatMap(({ day }) => (day === '' ? [] : [day]));
  const body: StoredEntry = { ...rest, statements: statements.map(({ id }) => id) };
  return {
    seq: seqOf.get(statements[0]?.id ?? '') ?? 0,
    id: entry.id,
    kind: entry.kind,
    holder: entry.holder,
    low: entry.likelihood?.low ?? null,
    high: entry.likelihood?.high ?? null,
    outcome,
    evidence,
    condition,
    due: entry.due,
    first_due: due?.first ?? null,
    last_due: due?.last ?? null,
    first_day: days[0] ?? null,
    last_day: days.at(-1) ?? null,
    statements: statements.length,
    reports: new Set(statements.map(({ report }) => report)).size,
    utterances: entry.utterances.length,
    origins: entry.origins.length,
    body: JSON.stringify(body),
  };
}

/** The acts in force, but for those on passages that are not there. */
async function actsThatHold(trx: Transaction<Tables>): Promise<Doing<LedgerAct>[]> {
  const acts = actsInForce(await loadLedgerActs(trx));
  const ids = acts.flatMap((act) => (act.type === 'bear' ? act.passage.passage : []));
  const rows = await inPieces([...new Set(ids)], (some) =>
    trx.selectFrom('passage').select('id').where('id', 'in', some).execute(),
  );
  const there = new Set(rows.map(({ id }) => id));
  return acts.filter((act) => act.type !== 'bear' || there.has(act.passage.passage));
}

/** Notes the kept statements of which people said that passages of these reports bear on them. */
export async function noteBearing(
  trx: Transaction<Tables>,
  reports: ReadonlySet<string>,
  stale: Stale,
): Promise<void> {
  const ids = (await loadLedgerActs(trx)).flatMap((act) =>
    act.type === 'bear' && reports.has(act.passage.report) ? act.entry.statement : [],
  );
  const rows = await inPieces([...new Set(ids)], (some) =>
    trx.selectFrom('passage').select('seq').where('id', 'in', some).execute(),
  );
  for (const { seq } of rows) stale.add(seq);
}

/** By the seq of a kept statement, those that a person joined it with. */
async function joinedByPeople(
  trx: Transaction<Tables>,
  acts: readonly Doing<LedgerAct>[],
): Promise<Map<number, number[]>> {
  const pairs = acts.flatMap((act) =>
    act.type === 'join' ? [[act.statement.statement, act.to.statement] as const] : [],
  );
  const rows = await inPieces([...new Set(pairs.flat())], (some) =>
    trx.selectFrom('passage').select(['seq', 'id']).where('id', 'in', some).execute(),
  );
  const seqs = new Map(rows.map(({ id, seq }) => [id, seq]));
  const joined = new Map<number, number[]>();
  for (const [one, other] of pairs) {
    const [a, b] = [seqs.get(one), seqs.get(other)];
    if (a === undefined || b === undefined) continue;
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  }
  return joined;
}

/** Runs a query over many values, some at a time. */
async function inPieces<V, R>(values: readonly V[], run: (some: V[]) => Promise<R[]>): Promise<R[]> {
  const all: R[] = [];
  for (let start = 0; start < values.length; start += AT_ONCE) {
    for (const row of await run(values.slice(start, start + AT_ONCE))) all.push(row);
  }
  return all;
}
