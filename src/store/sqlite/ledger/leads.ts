import { CompiledQuery, type Selectable, type Transaction } from 'kysely';
import {
  byCloseness,
  closestOf,
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
import { valueList } from '../value-list.ts';
import { lastOfFull, packClosest, unpackClosest } from './closest.ts';
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
      closest: packClosest(closest),
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
  const changed = new Map<number, LeadTo[]>();
  for (const { passage: from, closest: packed } of await closestRows(trx, [...found.keys()])) {
    const last = lastOfFull(packed);
    const candidates = (found.get(from) ?? []).filter((lead) => !last || byCloseness(lead, last) < 0);
    if (candidates.length === 0) {
      // What is held in memory was farther.
      leading.setLast(from, last);
      continue;
    }
    const before = unpackClosest(packed);
    const closest = closestOf([...before, ...candidates]);
    const isIn = new Set(closest.map(({ passage }) => passage));
    for (const { passage } of candidates) if (isIn.has(passage)) led.push([from, passage]);
    for (const { passage } of before) if (!isIn.has(passage)) dropped.push([from, passage]);
    changed.set(from, closest);
  }
  await changeClosest(trx, changed);
  for (const [from, closest] of changed) leading.setLast(from, lastOf(closest));
  return { led, dropped };
}

/**
 * Takes passages of a report out of what leads and is led to.
 * @param report seq
 * @param gone passages of it that are linked
 * @param named whom it names
 * @returns the statements whose closest must be looked up anew, see refill
 */
export async function leadAway(
  trx: Transaction<Tables>,
  report: number,
  gone: readonly Placed[],
  named: readonly string[],
  { leading }: Lookup,
): Promise<number[]> {
  const seqs = new Set(gone.map(({ seq }) => seq));
  await trx.deleteFrom('lead').where('passage', 'in', valueList(seqs)).execute();
  await putLeading(trx, report, leading);
  const short: number[] = [];
  const changed = new Map<number, LeadTo[]>();
  const found = leading.leadingTo(report, named, gone.map(reachable));
  for (const { passage: from, closest: packed } of await closestRows(trx, [...found.keys()])) {
    const before = unpackClosest(packed);
    const closest = before.filter(({ passage }) => !seqs.has(passage));
    if (closest.length === before.length) continue;
    if (before.length >= MOST_COMPARED) short.push(from);
    changed.set(from, closest);
  }
  await changeClosest(trx, changed);
  await putAllLeading(trx, changed.keys(), leading);
  return short;
}

/** Looks up anew to what linked statements lead of which something was taken away; tells what came in its place. */
export async function refill(
  trx: Transaction<Tables>,
  seqs: readonly number[],
  { found, leading }: Lookup,
): Promise<Led[]> {
  const led: Led[] = [];
  const changed = new Map<number, LeadTo[]>();
  const short = await loadLeads(trx, seqs);
  for (const [from, { closest }] of lookUp(short, found)) {
    const before = new Set(short.get(from)?.closest.map(({ passage }) => passage));
    for (const { passage } of closest) if (!before.has(passage)) led.push([from, passage]);
    changed.set(from, closest);
  }
  await changeClosest(trx, changed);
  await putAllLeading(trx, changed.keys(), leading);
  return led;
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

/** Makes that statements, by their seqs, lead as their rows tell. */
async function putAllLeading(
  trx: Transaction<Tables>,
  seqs: Iterable<number>,
  leading: LeadingIndex,
): Promise<void> {
  const reports = new Set([...seqs].map((seq) => statementPlace(seq).report));
  for (const report of reports) await putLeading(trx, report, leading);
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

async function changeClosest(
  trx: Transaction<Tables>,
  changed: ReadonlyMap<number, readonly LeadTo[]>,
): Promise<void> {
  for (const [seq, closest] of changed)
    await trx.executeQuery(CompiledQuery.raw(CHANGE, [packClosest(closest), seq]));
}

/** Built here and not by Kysely, as it runs a hundred times for each report that comes in. */
const CHANGE = 'update lead set closest = ? where passage = ?';

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
