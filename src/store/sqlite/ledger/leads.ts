import type { Selectable, Transaction } from 'kysely';
import {
  byCloseness,
  foundTerms,
  leadsOn,
  loadWords,
  MOST_COMPARED,
  reachedOf,
  roleOf,
  traitsOf,
} from '../../../ledger/index.ts';
import { insertRows } from '../insert-rows.ts';
import { statementPlace, statementSeq, type Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';
import { valueList } from '../value-list.ts';
import { bytesOf, lastOfFull, packClosest, putAmong, unpackClosest } from './closest.ts';
import type { FoundIndex } from './lookup/found-index.ts';
import type { Leading, LeadTo } from './lookup/leading.ts';
import { type LeadingIndex, leadingStatement } from './lookup/leading-index.ts';
import type { Reachable } from './lookup/leading-search.ts';
import type { Lookup } from './lookup/lookup.ts';
import type { Placed } from './placed.ts';

/** That a statement leads to a passage, by their seqs. */
export type Led = readonly [from: number, to: number];

/** A linked statement that leads to others, with what it leads to. */
interface StoredLeads extends Leading {
  /** the closest first */
  closest: LeadTo[];
}

/**
 * Looks up to what statements of a report lead, and makes that they are found.
 * @param report seq
 * @param own passages of it that are not linked yet
 */
export async function leadOut(
  trx: Transaction<Tables>,
  report: number,
  own: readonly Placed[],
  { found, leading }: Lookup,
): Promise<Led[]> {
  const words = loadWords();
  const fresh = new Map<number, Leading>();
  for (const { seq, passage } of own) {
    const role = roleOf(passage);
    if (leadsOn(role)) fresh.set(seq, { role, ...traitsOf(words, passage) });
  }
  const leads = lookUp(fresh, found);
  await insertRows(
    trx,
    'lead',
    [...leads].map(([passage, { closest, ...one }]) => ({
      passage,
      body: JSON.stringify(one satisfies Leading),
      closest: bytesOf(packClosest(closest)),
    })),
  );
  await putLeading(trx, report, leading);
  return [...leads].flatMap(([seq, { closest }]) => closest.map(({ passage }): Led => [seq, passage]));
}

/** Makes that the statements of a report lead as its rows tell. */
async function putLeading(trx: Transaction<Tables>, report: number, leading: LeadingIndex): Promise<void> {
  const rows = await trx
    .selectFrom('lead')
    .selectAll()
    .where('passage', '>=', statementSeq(report, 0))
    .where('passage', '<', statementSeq(report + 1, 0))
    .execute();
  await leading.put(trx, report, rows.map(leadingStatement));
}

/**
 * Brings passages of a report among what linked statements of others lead to.
 * @param report seq
 * @param own passages of it that are not linked yet
 * @param named whom it names
 * @returns what leads to them now, and what leads no longer to others that were less close
 */
export async function leadIn(
  trx: Transaction<Tables>,
  report: number,
  own: readonly Placed[],
  named: readonly string[],
  { leading }: Lookup,
): Promise<{ led: Led[]; dropped: Led[] }> {
  const found = leading.leadingTo(report, named, own.map(reachable));
  const led: Led[] = [];
  const dropped: Led[] = [];
  const changed = new Map<number, Float64Array>();
  for (const { passage: from, closest } of await closestRows(trx, [...found.keys()])) {
    let packed = new Float64Array(closest);
    const came = new Set<number>();
    for (const lead of found.get(from) ?? []) {
      const put = putAmong(packed, lead);
      if (!put) continue;
      packed = put.packed;
      came.add(lead.passage);
      if (put.out !== null && !came.delete(put.out)) dropped.push([from, put.out]);
    }
    // What is held in memory was farther.
    leading.setLast(from, lastOfFull(packed));
    for (const passage of came) led.push([from, passage]);
    if (came.size > 0) changed.set(from, packed);
  }
  await changeClosest(trx, changed);
  return { led, dropped };
}

/**
 * Takes passages of a report out of what leads and is led to.
 * @param report seq
 * @param gone passages of it that are linked
 * @param named whom it names
 * @param short notes the statements that could lead to others in their place, see refill
 */
export async function leadAway(
  trx: Transaction<Tables>,
  report: number,
  gone: readonly Placed[],
  named: readonly string[],
  { leading }: Lookup,
  short: Map<number, LeadTo>,
): Promise<void> {
  const seqs = new Set(gone.map(({ seq }) => seq));
  await trx.deleteFrom('lead').where('passage', 'in', valueList(seqs)).execute();
  await putLeading(trx, report, leading);
  const changed = new Map<number, Float64Array>();
  const found = leading.leadingTo(report, named, gone.map(reachable));
  for (const { passage: from, closest: packed } of await closestRows(trx, [...found.keys()])) {
    const before = unpackClosest(packed);
    const closest = before.filter(({ passage }) => !seqs.has(passage));
    if (closest.length === before.length) continue;
    const last = lastOf(before);
    if (last) short.set(from, last);
    changed.set(from, packClosest(closest));
  }
  await changeClosest(trx, changed);
}

/**
 * Sees to it that statements lead to the closest there are, of which something was taken away. Mostly nothing need be
 * looked up: an earlier copy came in its place, and whatever is not among the closest is farther than the last of them was.
 * @param short what each led to last when it led to as many as it can, by their seqs
 * @returns what leads to others now, and what leads no longer to others that were less close
 */
export async function refill(
  trx: Transaction<Tables>,
  short: ReadonlyMap<number, LeadTo>,
  { found, leading }: Lookup,
): Promise<{ led: Led[]; dropped: Led[] }> {
  const led: Led[] = [];
  const dropped: Led[] = [];
  const changed = new Map<number, Float64Array>();
  const leads = await loadLeads(trx, [...short.keys()]);
  for (const [seq, { closest }] of leads) {
    const [last, before] = [lastOf(closest), short.get(seq)];
    if (last && before && byCloseness(last, before) <= 0) leads.delete(seq);
  }
  for (const [from, { closest }] of lookUp(leads, found)) {
    const before = new Set(leads.get(from)?.closest.map(({ passage }) => passage));
    const now = new Set(closest.map(({ passage }) => passage));
    for (const passage of now) if (!before.has(passage)) led.push([from, passage]);
    for (const passage of before) if (!now.has(passage)) dropped.push([from, passage]);
    changed.set(from, packClosest(closest));
  }
  await changeClosest(trx, changed);
  // What is held in memory was closer.
  const reports = new Set([...changed.keys()].map((seq) => statementPlace(seq).report));
  for (const report of reports) await putLeading(trx, report, leading);
  return { led, dropped };
}

/** Looks up to what statements lead, by their seqs. */
function lookUp(leading: ReadonlyMap<number, Leading>, found: FoundIndex): Map<number, StoredLeads> {
  return new Map(
    [...leading].map(([seq, one]) => [
      seq,
      { ...one, closest: found.closest(statementPlace(seq).report, one) },
    ]),
  );
}

/** To what some passages lead, those of them that lead to anything; by seqs. */
export async function ledBy(
  trx: Transaction<Tables>,
  seqs: readonly number[],
): Promise<Map<number, { seeks: boolean; to: Set<number> }>> {
  const leads = await loadLeads(trx, seqs);
  return new Map(
    [...leads].map(([seq, { role, closest }]) => [
      seq,
      { seeks: role.seeks, to: new Set(closest.map(({ passage }) => passage)) },
    ]),
  );
}

/** What is asked of a passage to which statements may lead. */
function reachable({ seq, passage }: Placed): Reachable {
  const words = loadWords();
  return { seq, terms: foundTerms(words, passage), ...reachedOf(words, passage) };
}

/** The last of as many as there can be. */
function lastOf(closest: readonly LeadTo[]): LeadTo | null {
  return closest[MOST_COMPARED - 1] ?? null;
}

function changeClosest(trx: Transaction<Tables>, changed: ReadonlyMap<number, Float64Array>): Promise<void> {
  const rows = [...changed].map(([passage, packed]) => ({ passage, closest: bytesOf(packed) }));
  return updateRows(trx, 'lead', 'passage', ['closest'], rows);
}

async function loadLeads(
  trx: Transaction<Tables>,
  seqs: readonly number[],
): Promise<Map<number, StoredLeads>> {
  const rows = await trx.selectFrom('lead').selectAll().where('passage', 'in', valueList(seqs)).execute();
  return new Map(
    rows.map(({ passage, body, closest }) => [
      passage,
      { ...(JSON.parse(body) as Leading), closest: unpackClosest(closest) },
    ]),
  );
}

function closestRows(
  trx: Transaction<Tables>,
  seqs: readonly number[],
): Promise<Pick<Selectable<Tables['lead']>, 'passage' | 'closest'>[]> {
  return trx
    .selectFrom('lead')
    .select(['passage', 'closest'])
    .where('passage', 'in', valueList(seqs))
    .execute();
}
