import { CompiledQuery, type Selectable, sql, type Transaction } from 'kysely';
import {
  byCloseness,
  closestOf,
  foundTerms,
  LEAST_CLOSENESS,
  leadsOn,
  leadTo,
  loadWords,
  MOST_COMPARED,
  prefixFor,
  reachedOf,
  roleOf,
  type Term,
  traitsOf,
} from '../../../ledger/index.ts';
import { inPieces } from '../in-pieces.ts';
import { insertRows } from '../insert-rows.ts';
import { statementPlace, type Tables } from '../tables.ts';
import { lastOfFull, packClosest, unpackClosest } from './closest.ts';
import type { FoundIndex } from './found-index.ts';
import type { Leading, LeadTo } from './found-search.ts';
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
 * @param own passages that are not linked yet
 */
export async function leadOut(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  found: FoundIndex,
): Promise<Led[]> {
  const words = loadWords();
  const leading = new Map<number, Leading>();
  for (const { seq, passage } of own) {
    const role = roleOf(passage);
    if (leadsOn(role)) leading.set(seq, { role, ...traitsOf(words, passage) });
  }
  const leads = lookUp(leading, found);
  await insertRows(
    trx,
    'trait',
    [...leads].flatMap(([seq, one]) => traitRows(seq, prefixOf(one), one.actors)),
  );
  await insertRows(
    trx,
    'lead',
    [...leads].map(([passage, { closest, ...leading }]) => ({
      passage,
      body: JSON.stringify(leading satisfies Leading),
      closest: packClosest(closest),
    })),
  );
  return [...leads].flatMap(([seq, { closest }]) => closest.map(({ passage }): Led => [seq, passage]));
}

/**
 * Brings passages of a report among what linked statements of others lead to.
 * @param own passages that are not linked yet
 * @param named whom the report names
 * @returns what leads to them now, and what leads no longer to others that were less close
 */
export async function leadIn(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  named: readonly string[],
): Promise<{ led: Led[]; dropped: Led[] }> {
  const words = loadWords();
  const found = await statementsLeadingTo(trx, own, named);
  const reached = new Map(own.map(({ seq, passage }) => [seq, reachedOf(words, passage)]));
  const led: Led[] = [];
  const dropped: Led[] = [];
  const changed = new Map<number, ChangedLeads>();
  for (const row of await leadRows(trx, [...found.keys()])) {
    const from = row.passage;
    const leading = leadingOf(row);
    const last = lastOfFull(row.closest);
    const candidates: LeadTo[] = [];
    for (const passage of found.get(from) ?? []) {
      const to = reached.get(passage);
      const lead = to && leadTo(words, leading, to);
      if (lead && (last === null || byCloseness(lead, last) < 0)) candidates.push({ ...lead, passage });
    }
    // Most statements lead to enough that is closer.
    if (candidates.length === 0) continue;
    const before = unpackClosest(row.closest);
    const closest = closestOf([...before, ...candidates]);
    const isIn = new Set(closest.map(({ passage }) => passage));
    for (const { passage } of candidates) if (isIn.has(passage)) led.push([from, passage]);
    for (const { passage } of before) if (!isIn.has(passage)) dropped.push([from, passage]);
    changed.set(from, { ...leading, before, closest });
  }
  await changeLeads(trx, changed);
  return { led, dropped };
}

/**
 * Takes passages of a report out of what leads and is led to.
 * @param gone passages that are linked
 * @param named whom the report names
 * @returns the statements whose closest must be looked up anew, see refill
 */
export async function leadAway(
  trx: Transaction<Tables>,
  gone: readonly Placed[],
  named: readonly string[],
): Promise<number[]> {
  const seqs = new Set(gone.map(({ seq }) => seq));
  const own = await loadLeads(trx, [...seqs]);
  for (const [seq, one] of own) await deleteTraits(trx, seq, prefixOf(one), one.actors);
  await deleteLeads(trx, [...own.keys()]);
  const short: number[] = [];
  const changed = new Map<number, ChangedLeads>();
  const found = await statementsLeadingTo(trx, gone, named);
  for (const [from, one] of await loadLeads(trx, [...found.keys()])) {
    const closest = one.closest.filter(({ passage }) => !seqs.has(passage));
    if (closest.length === one.closest.length) continue;
    if (one.closest.length >= MOST_COMPARED) short.push(from);
    changed.set(from, { ...one, before: one.closest, closest });
  }
  await changeLeads(trx, changed);
  return short;
}

/** Looks up anew to what linked statements lead of which something was taken away; tells what came in its place. */
export async function refill(
  trx: Transaction<Tables>,
  seqs: readonly number[],
  found: FoundIndex,
): Promise<Led[]> {
  const led: Led[] = [];
  const changed = new Map<number, ChangedLeads>();
  const short = await loadLeads(trx, seqs);
  for (const [from, { closest, ...one }] of lookUp(short, found)) {
    const left = short.get(from)?.closest ?? [];
    const before = new Set(left.map(({ passage }) => passage));
    for (const { passage } of closest) if (!before.has(passage)) led.push([from, passage]);
    changed.set(from, { ...one, before: left, closest });
  }
  await changeLeads(trx, changed);
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

/** The linked statements of other reports that may lead to passages of one, with these; by seqs. */
async function statementsLeadingTo(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  named: readonly string[],
): Promise<Map<number, Set<number>>> {
  const words = loadWords();
  const withTerm = new Map<Term, number[]>();
  for (const { seq, passage } of own) {
    for (const term of foundTerms(words, passage)) {
      const others = withTerm.get(term);
      if (others) others.push(seq);
      else withTerm.set(term, [seq]);
    }
  }
  if (named.length === 0) return new Map();
  const rows = await inPieces([...withTerm.keys()], (terms) =>
    trx
      .selectFrom('trait')
      .select(['term', 'passage'])
      .distinct()
      .where('term', 'in', terms)
      .where('actor', 'in', [...named])
      .execute(),
  );
  const reports = new Set(own.map(({ seq }) => statementPlace(seq).report));
  const found = new Map<number, Set<number>>();
  for (const { term, passage } of rows) {
    if (reports.has(statementPlace(passage).report)) continue;
    const to = found.get(passage) ?? new Set();
    for (const seq of withTerm.get(term) ?? []) to.add(seq);
    found.set(passage, to);
  }
  return found;
}

/** The words that a statement is found by: what has none of them is not among the closest. */
function prefixOf({ terms, closest }: Pick<StoredLeads, 'terms' | 'closest'>): Term[] {
  const last = closest.length < MOST_COMPARED ? undefined : closest.at(-1);
  return prefixFor(loadWords(), terms, last?.closeness ?? LEAST_CLOSENESS);
}

/** A statement that leads to other passages than before. */
interface ChangedLeads extends StoredLeads {
  before: LeadTo[];
}

/** Writes what statements lead to now, and makes that they are found by as many words as it takes. */
async function changeLeads(
  trx: Transaction<Tables>,
  changed: ReadonlyMap<number, ChangedLeads>,
): Promise<void> {
  for (const [seq, { terms, actors, before, closest }] of changed) {
    const words = prefixOf({ terms, closest });
    const known = prefixOf({ terms, closest: before });
    // Both are the heaviest of its words, more or fewer.
    await deleteTraits(trx, seq, known.slice(words.length), actors);
    await insertRows(trx, 'trait', traitRows(seq, words.slice(known.length), actors));
    await trx.executeQuery(CompiledQuery.raw(CHANGE, [packClosest(closest), seq]));
  }
}

/** Built here and not by Kysely, as it runs dozens of times for each report that comes in. */
const CHANGE = 'update lead set closest = ? where passage = ?';

async function loadLeads(
  trx: Transaction<Tables>,
  seqs: readonly number[],
): Promise<Map<number, StoredLeads>> {
  const rows = await leadRows(trx, seqs);
  return new Map(
    rows.map((row) => [row.passage, { ...leadingOf(row), closest: unpackClosest(row.closest) }]),
  );
}

function leadRows(trx: Transaction<Tables>, seqs: readonly number[]): Promise<Selectable<Tables['lead']>[]> {
  return inPieces(seqs, (some) => trx.selectFrom('lead').selectAll().where('passage', 'in', some).execute());
}

function leadingOf({ body }: Pick<Selectable<Tables['lead']>, 'body'>): Leading {
  return JSON.parse(body) as Leading;
}

async function deleteLeads(trx: Transaction<Tables>, seqs: readonly number[]): Promise<void> {
  await inPieces(seqs, (some) => trx.deleteFrom('lead').where('passage', 'in', some).execute());
}

function traitRows(passage: number, terms: readonly Term[], actors: readonly string[]) {
  return terms.flatMap((term) => actors.map((actor) => ({ term, actor, passage })));
}

async function deleteTraits(
  trx: Transaction<Tables>,
  passage: number,
  terms: readonly Term[],
  actors: readonly string[],
): Promise<void> {
  for (const term of terms) {
    for (const actor of actors)
      await sql`delete from trait where term = ${term} and actor = ${actor} and passage = ${passage}`.execute(
        trx,
      );
  }
}
