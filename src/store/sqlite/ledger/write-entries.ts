import type { Transaction } from 'kysely';
import {
  copiesAmong,
  type Doing,
  entriesOf,
  isWorthy,
  type LedgerEntry,
  stateOf,
  type Voice,
  voiceOf,
  wordingOf,
} from '../../../ledger/index.ts';
import { dayRange, type LedgerAct } from '../../../model/index.ts';
import { EARLIEST } from '../../keys.ts';
import { replaceRows } from '../replace-rows.ts';
import type { Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';
import { actsThatHold } from './acts-that-hold.ts';
import { isLikelier } from './changes.ts';
import { disjointSets } from './disjoint-sets.ts';
import { firstsFor } from './firsts.ts';
import { joiningAmong } from './likenesses.ts';
import { loadPassages, type PassageCache } from './placed.ts';
import { passageSeqs } from './placed-by-id.ts';

/** What is kept of a statement to make its entry from. */
export interface StoredVoice extends Voice {
  /** see wordingOf of the ledger */
  wording: string;
}

/**
 * Makes the entries of some kept statements anew, with all that are joined to them now or were before.
 * @param stale seqs of their passages; those that are no longer there are left out
 * @param all acts on the ledger, oldest first
 */
export async function writeEntries(
  trx: Transaction<Tables>,
  stale: ReadonlySet<number>,
  all: readonly LedgerAct[],
  cache: PassageCache = new Map(),
): Promise<void> {
  if (stale.size === 0) return;
  const acts = await actsThatHold(trx, all);
  const { members, entries } = await touched(trx, stale, await joinedByPeople(trx, acts));
  const voices = await loadVoices(trx, members, stale, cache);
  const seqOf = new Map([...voices].map(([seq, { id }]) => [id, seq]));
  const statements = [...voices.values()];
  const made = entriesOf(
    statements,
    [...(await joiningAmong(trx, voices, 'left out')), ...copiesAmong(statements, ({ wording }) => wording)],
    // What machines propose is looked up when an entry is asked for, see load-entry.ts.
    [],
    acts,
  );
  const firstOf = ({ statements: [first] }: LedgerEntry<StoredVoice>) => seqOf.get(first?.id ?? '') ?? 0;
  // What stays as it is is not written anew: most statements of a large entry do when one joins them.
  await replaceRows(
    trx,
    'entry',
    'seq',
    entries,
    made.map((entry) => entryRow(entry, firstOf(entry))),
  );
  await replaceRows(
    trx,
    'entry_statement',
    'passage',
    members,
    made.flatMap((entry) => {
      const begins = new Map(entry.origins.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id])));
      return entry.statements.map((voice) => ({
        entry: firstOf(entry),
        passage: seqOf.get(voice.id) ?? 0,
        origin: seqOf.get(begins.get(voice.id) ?? '') ?? 0,
        body: JSON.stringify(voice),
      }));
    }),
  );
}

/** Statements whose entries are made at once where all are. */
const MADE_AT_ONCE = 1000;

/**
 * Makes all entries, of which none is there yet: whole ones at once, each of them once.
 * @param all acts on the ledger, oldest first
 * @param step called now and then
 */
export async function writeAllEntries(
  trx: Transaction<Tables>,
  all: readonly LedgerAct[],
  step: () => Promise<void>,
): Promise<void> {
  const joins = await joinedByPeople(trx, await actsThatHold(trx, all));
  const sets = disjointSets();
  await inKept(trx, async (seqs) => {
    const likeliest = await likeliestEarlier(trx, seqs);
    const firsts = await firstsFor(trx, seqs);
    for (const seq of seqs) {
      const to = [likeliest.get(seq), firsts.get(seq), ...(joins.get(seq) ?? [])];
      for (const other of to) sets.join(seq, other ?? seq);
    }
    await step();
  });
  let together = new Set<number>();
  const write = async () => {
    await writeEntries(trx, together, all);
    together = new Set();
    await step();
  };
  for (const members of sets.all()) {
    for (const seq of members) together.add(seq);
    if (together.size >= MADE_AT_ONCE) await write();
  }
  await write();
}

/** Goes through the kept statements, by their seqs. */
async function inKept(trx: Transaction<Tables>, each: (seqs: number[]) => Promise<void>): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await trx
      .selectFrom('passage')
      .select('seq')
      .where('kept', '=', 1)
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(MADE_AT_ONCE)
      .execute();
    const end = rows.at(-1);
    if (!end) return;
    await each(rows.map(({ seq }) => seq));
    last = end.seq;
  }
}

/**
 * The statements whose entries may change with some: those of the entries in which they stood, and of the entries
 * in which those stand that they are joined to now.
 * @param joins those that people joined, by each other's seqs
 */
async function touched(
  trx: Transaction<Tables>,
  stale: ReadonlySet<number>,
  joins: ReadonlyMap<number, readonly number[]>,
): Promise<{ members: Set<number>; entries: Set<number> }> {
  const members = new Set<number>();
  const entries = new Set<number>();
  const likeliest = await likeliestEarlier(trx, [...stale]);
  const firsts = await firstsFor(trx, [...stale]);
  for (let next = [...stale]; next.length > 0; ) {
    const found = new Set<number>();
    for (const seq of next) members.add(seq);
    const met = await trx
      .selectFrom('entry_statement')
      .select('entry')
      .distinct()
      .where('passage', 'in', valueList(next))
      .execute();
    const fresh = met.flatMap(({ entry }) => (entries.has(entry) ? [] : [entry]));
    const together = await trx
      .selectFrom('entry_statement')
      .select('passage')
      .where('entry', 'in', valueList(fresh))
      .execute();
    for (const entry of fresh) entries.add(entry);
    for (const { passage } of together) found.add(passage);
    for (const seq of next) {
      const to = [likeliest.get(seq), firsts.get(seq), ...(joins.get(seq) ?? [])];
      for (const other of to) if (other !== undefined) found.add(other);
    }
    next = [...found].filter((seq) => !members.has(seq));
  }
  return { members, entries };
}

/** The earlier statements that some are likest to, by seqs; as jointsOf of the ledger chooses them. */
async function likeliestEarlier(
  trx: Transaction<Tables>,
  seqs: readonly number[],
): Promise<Map<number, number>> {
  const rows = await trx
    .selectFrom('likeness')
    .innerJoin('passage', 'passage.seq', 'likeness.earlier')
    .select(['later', 'earlier', 'score', 'time'])
    .where('later', 'in', valueList(seqs))
    .execute();
  const best = new Map<number, (typeof rows)[number]>();
  for (const row of rows) {
    const held = best.get(row.later);
    if (!held || isLikelier(row, held)) best.set(row.later, row);
  }
  return new Map([...best].map(([later, { earlier }]) => [later, earlier]));
}

/**
 * What entries are made of, of some statements by their seqs.
 * @param stale those of which nothing is kept yet, or perhaps nothing any more
 */
async function loadVoices(
  trx: Transaction<Tables>,
  members: ReadonlySet<number>,
  stale: ReadonlySet<number>,
  cache: PassageCache,
): Promise<Map<number, StoredVoice>> {
  const voices = new Map<number, StoredVoice>();
  const rows = await trx
    .selectFrom('entry_statement')
    .select(['passage', 'body'])
    .where('passage', 'in', valueList([...members].filter((seq) => !stale.has(seq))))
    .execute();
  for (const { passage, body } of rows) voices.set(passage, JSON.parse(body) as StoredVoice);
  for (const [seq, passage] of await loadPassages(trx, stale, cache))
    if (isWorthy(passage)) voices.set(seq, { ...voiceOf(passage), wording: wordingOf(passage) });
  return voices;
}

function entryRow(entry: LedgerEntry<Voice>, seq: number) {
  const { statements } = entry;
  // The day makes no difference to what is kept: the schedule is told when the ledger is asked.
  const { outcome, evidence, condition } = stateOf(entry, EARLIEST);
  const due = entry.due === null ? null : dayRange(entry.due);
  const days = statements.flatMap(({ day }) => (day === '' ? [] : [day]));
  return {
    seq,
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
  };
}

/** Notes the kept statements of which people said that passages of these reports bear on them. */
export async function noteBearing(
  trx: Transaction<Tables>,
  reports: ReadonlySet<string>,
  stale: Set<number>,
  acts: readonly LedgerAct[],
): Promise<void> {
  const ids = acts.flatMap((act) =>
    act.type === 'bear' && reports.has(act.passage.report) ? act.entry.statement : [],
  );
  for (const seq of (await passageSeqs(trx, ids)).values()) stale.add(seq);
}

/** By the seq of a kept statement, those that a person joined it with. */
async function joinedByPeople(
  trx: Transaction<Tables>,
  acts: readonly Doing<LedgerAct>[],
): Promise<Map<number, number[]>> {
  const pairs = acts.flatMap((act) =>
    act.type === 'join' ? [[act.statement.statement, act.to.statement] as const] : [],
  );
  const seqs = await passageSeqs(trx, pairs.flat());
  const joined = new Map<number, number[]>();
  for (const [one, other] of pairs) {
    const [a, b] = [seqs.get(one), seqs.get(other)];
    if (a === undefined || b === undefined) continue;
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  }
  return joined;
}
