import { type Kysely, sql } from 'kysely';
import {
  actsInForce,
  type Dispute,
  type Doing,
  type Likeness,
  type Proposal,
} from '../../../ledger/index.ts';
import type { DecisionSide, LedgerAct, LedgerDecision } from '../../../model/index.ts';
import { passagesById } from '../list-entries.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { entrySeqs } from './entry-seqs.ts';
import { likenessesAmong } from './likenesses.ts';
import { passageSeqs } from './placed-by-id.ts';

/** What people decided on the ledger, see Store.ledgerDecisions. */
export async function ledgerDecisions(db: Kysely<Tables>): Promise<LedgerDecision[]> {
  const newest = new Map<string, Doing<LedgerAct>>();
  for (const act of actsInForce(await loadLedgerActs(db))) {
    const key = keyOf(act);
    if (key === null) continue;
    // What is said last stands last.
    newest.delete(key);
    newest.set(key, act);
  }
  const decisions: LedgerDecision[] = [];
  for (const act of newest.values()) {
    const decision = await decisionOf(db, act);
    if (decision) decisions.push(decision);
  }
  return decisions;
}

/** What tells acts apart of which the newest counts; null for what is no decision on a machine's word. */
function keyOf(act: Doing<LedgerAct>): string | null {
  switch (act.type) {
    case 'bear':
      return `bear ${act.entry.statement} ${act.passage.passage}`;
    case 'join':
      return `join ${act.as} ${[act.statement.statement, act.to.statement].sort().join(' ')}`;
    case 'part':
      return `part ${act.as} ${act.statement.statement}`;
    case 'dispute':
      return `dispute ${[act.statement.statement, act.with.statement].sort().join(' ')}`;
    case 'judge':
      return null;
  }
}

async function decisionOf(db: Kysely<Tables>, act: Doing<LedgerAct>): Promise<LedgerDecision | null> {
  const { id, by, at } = act;
  const done = { act: id, by, at };
  switch (act.type) {
    case 'bear': {
      const [one, other] = await sidesOf(db, [act.entry.statement, act.passage.passage]);
      if (!one || !other) return null;
      const proposal = await proposalOn(db, one.passage, other.passage);
      const machine = proposal && opinion(proposal.relation, proposal);
      return { about: 'evidence', one, other, machine, person: act.relation, ...done };
    }
    case 'join': {
      const [one, other] = await sidesOf(db, [act.statement.statement, act.to.statement]);
      if (!one || !other) return null;
      const like = await likenessOf(db, one.passage, other.passage);
      return { about: act.as, one, other, machine: like && opinion('one', like), person: 'one', ...done };
    }
    case 'part': {
      const like = await likeliestOf(db, act.statement.statement);
      const [one, other = null] = await sidesOf(db, [
        act.statement.statement,
        ...(like ? [like.earlier] : []),
      ]);
      if (!one) return null;
      return { about: act.as, one, other, machine: like && opinion('one', like), person: 'apart', ...done };
    }
    case 'dispute': {
      const [one, other] = await sidesOf(db, [act.statement.statement, act.with.statement]);
      if (!one || !other) return null;
      const dispute = await disputeOn(db, one.passage, other.passage);
      return {
        about: 'dispute',
        one,
        other,
        machine: dispute && opinion(dispute.sort, dispute),
        person: act.as,
        ...done,
      };
    }
    case 'judge':
      return null;
  }
}

function opinion<S>(says: S, { score, reasons }: { score: number | null; reasons: readonly string[] }) {
  return { says, probability: score, reasons: [...reasons] };
}

/** Passages by their ids, in their order; what is not there is undefined. */
async function sidesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<(DecisionSide | undefined)[]> {
  const found = await passagesById(db, ids);
  return ids.map((id) => {
    const passage = found.get(id)?.passage;
    if (!passage) return undefined;
    const { report, anchor } = passage;
    return { report, passage: id, place: [anchor.start, anchor.end] };
  });
}

/** What a machine proposes a passage to be to the entry of a statement. */
async function proposalOn(db: Kysely<Tables>, statement: string, passage: string): Promise<Proposal | null> {
  const entry = (await entrySeqs(db, [statement])).get(statement);
  const seq = (await passageSeqs(db, [passage])).get(passage);
  const { rows } = await sql<{ body: string }>`
    select proposal.body from entry_statement join proposal on proposal.promise = entry_statement.passage
    where entry_statement.entry = ${entry ?? 0} and proposal.passage = ${seq ?? 0}`.execute(db);
  const proposals = rows.map(({ body }) => JSON.parse(body) as Proposal);
  return proposals.toSorted((a, b) => b.score - a.score)[0] ?? null;
}

/** How alike a machine finds two statements. */
async function likenessOf(db: Kysely<Tables>, one: string, other: string): Promise<Likeness | null> {
  const [likeness] = await likenessesAmong(db, idsBySeq(await passageSeqs(db, [one, other])));
  return likeness ?? null;
}

/** The earlier statement that a machine would join a statement to. */
async function likeliestOf(db: Kysely<Tables>, statement: string): Promise<Likeness | null> {
  const seqs = await passageSeqs(db, [statement]);
  const { rows } = await sql<{ seq: number; id: string }>`
    select earlier.seq, earlier.id from likeness join passage as earlier on earlier.seq = likeness.earlier
    where likeness.later = ${seqs.get(statement) ?? 0}
    order by likeness.score desc, earlier.time limit 1`.execute(db);
  const [earlier] = rows;
  return earlier ? likenessOf(db, earlier.id, statement) : null;
}

/** What a machine finds two statements to be to each other. */
async function disputeOn(db: Kysely<Tables>, one: string, other: string): Promise<Dispute | null> {
  const both = [...(await passageSeqs(db, [one, other])).values()];
  if (both.length < 2) return null;
  const { rows } = await sql<{ body: string }>`select body from dispute
    where act is null and earlier in (${sql.join(both)}) and later in (${sql.join(both)})`.execute(db);
  return rows[0] ? (JSON.parse(rows[0].body) as Dispute) : null;
}

function idsBySeq(seqs: ReadonlyMap<string, number>): Map<number, { id: string }> {
  return new Map([...seqs].map(([id, seq]) => [seq, { id }]));
}
