import type { Transaction } from 'kysely';
import {
  actsInForce,
  byTime,
  type Doing,
  type Followed,
  followUtterance,
  foundBy,
  isLoose,
  isWorthy,
  loadWords,
  type Passage,
  type Utterance,
  utterancesAmong,
  wordingOf,
} from '../../ledger/index.ts';
import type { LedgerAct, UtteranceDetail, UtteranceStatement } from '../../model/index.ts';
import { joinedTo, numbersIn } from './find-entries.ts';
import { passagesWith } from './ledger/found-passages.ts';
import { entryStatements, likenessesOf } from './ledger/load-entry.ts';
import { placedById } from './ledger/placed-by-id.ts';
import { statementsById } from './list-statements.ts';
import { statementPlace, type Tables } from './tables.ts';
import { loadLedgerActs } from './truth.ts';
import { valueList } from './value-list.ts';

/** Finds what a statement says, with all that say it on the same occasion, see Store.utterance. */
export async function findUtterance(trx: Transaction<Tables>, id: string): Promise<UtteranceDetail | null> {
  const found = (await placedById(trx, [id])).get(id);
  if (!found || found.passage.kind === 'narrated') return null;
  const { seq, passage } = found;
  const acts = actsInForce(await loadLedgerActs(trx));
  const followed = isWorthy(passage) ? await ofEntry(trx, seq) : await followLoose(trx, passage, acts);
  const utterance = utterancesAmong(followed.statements, followed.likenesses, acts).find(({ statements }) =>
    statements.some((statement) => statement.id === id),
  );
  return utterance ? detailOf(trx, utterance, followed.whole) : null;
}

/** All statements of the entry that a kept statement stands in. */
async function ofEntry(trx: Transaction<Tables>, seq: number): Promise<Followed> {
  const row = await trx
    .selectFrom('entry_statement')
    .select('entry')
    .where('passage', '=', seq)
    .executeTakeFirst();
  const statements = row ? await entryStatements(trx, row.entry) : new Map();
  return {
    statements: [...statements.values()],
    likenesses: await likenessesOf(trx, statements),
    whole: true,
  };
}

/** Those that a statement which the ledger does not keep is one utterance with, and others on the way to them. */
async function followLoose(
  trx: Transaction<Tables>,
  first: Passage,
  acts: readonly Doing<LedgerAct>[],
): Promise<Followed> {
  const words = loadWords();
  const candidatesOf = async (statement: Passage) => {
    const { terms, from, before } = foundBy(words, statement);
    const loose = trx
      .selectFrom('passage')
      .where('kept', '=', 0)
      .where('time', '>=', from)
      .where('time', '<', before);
    const near = await loose.select(['seq', 'linked']).execute();
    const reports = new Set(near.map(({ seq }) => statementPlace(seq).report));
    const copies = await loose.select('seq').where('wording', '=', wordingOf(statement)).execute();
    const isWanted = new Set([
      ...(await passagesWith(trx, [...reports], terms)),
      ...copies.map(({ seq }) => seq),
    ]);
    // Those that are copies of others are few, and are not found by their words.
    const wanted = near.filter(({ seq, linked }) => linked === 0 || isWanted.has(seq));
    const rows = await trx
      .selectFrom('passage')
      .select(['body', 'time'])
      .where('seq', 'in', valueList(wanted.map(({ seq }) => seq)))
      .execute();
    rows.sort((a, b) => (a.time < b.time ? -1 : 1));
    return statementsIn(rows).filter((other) => other.id !== statement.id && isLoose(other));
  };
  const joins = acts.flatMap((act) =>
    act.type === 'join' ? [[act.statement.statement, act.to.statement] as const] : [],
  );
  const joinedWith = ({ id }: Passage) =>
    statementsWith(
      trx,
      joins.flatMap(([one, other]) => (one === id ? other : other === id ? one : [])),
    );
  return followUtterance(words, first, candidatesOf, async (statement) =>
    (await joinedWith(statement)).filter(isLoose),
  );
}

/** Statements by their ids, in time order; those that are not there are left out. */
async function statementsWith(trx: Transaction<Tables>, ids: readonly string[]): Promise<Passage[]> {
  const placed = [...(await placedById(trx, ids)).values()].map(({ passage }) => passage);
  return placed.filter(({ kind }) => kind !== 'narrated').sort(byTime);
}

function statementsIn(rows: readonly { body: string }[]): Passage[] {
  return rows.map(({ body }) => JSON.parse(body) as Passage).filter(({ kind }) => kind !== 'narrated');
}

async function detailOf(
  trx: Transaction<Tables>,
  { statements, joints, origins }: Utterance,
  whole: boolean,
): Promise<UtteranceDetail | null> {
  const shown = await statementsById(
    trx,
    statements.map(({ id }) => id),
  );
  const origin = numbersIn(origins);
  const joined = joinedTo(joints);
  const rows = statements.flatMap(({ id }): UtteranceStatement[] => {
    const statement = shown.get(id);
    return statement ? [{ statement, origin: origin.get(id) ?? 0, joined: joined.get(id) ?? [] }] : [];
  });
  const [first] = rows;
  if (!first) return null;
  const reports = new Set(statements.map(({ report }) => report)).size;
  return { kind: first.statement.kind, statements: rows, reports, origins: origins.length, whole };
}
