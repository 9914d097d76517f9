import { type Kysely, sql } from 'kysely';
import {
  closeness,
  closestOf,
  LEAST_CLOSENESS,
  type Lead,
  leadBy,
  loadWords,
  MOST_COMPARED,
  type Role,
  type Term,
  type Traits,
} from '../../../ledger/index.ts';
import { inPieces } from '../in-pieces.ts';
import { statementSeq, type Tables } from '../tables.ts';
import { HEAD, unpackRole } from './found-terms.ts';
import { type Numbers, noNumbers, push } from './numbers.ts';

/** A passage, by its seq, to which a statement leads. */
export interface LeadTo extends Lead {
  passage: number;
}

/** A statement that leads to others. */
export interface Leading extends Traits {
  role: Role;
}

/** What is found of a report. */
export interface FoundReport {
  /** first day of its date, `YYYY-MM-DD`; empty when unknown */
  day: string;
  /** ids of the actors whom it names */
  named: readonly string[];
  /** its linked passages, see packTerms */
  packed: Int32Array;
}

/**
 * By what the linked passages of a store are found, in memory: by their telling words and days, and by whom their
 * reports name (an inverted index, Zobel & Moffat 2006). A statement goes through all passages that have a word of it,
 * which no index on the disk does as quickly where thousands of reports name whom it concerns. It takes some 4 KB a
 * report; those that name somebody are read from the store when that one is first asked for.
 */
export interface FoundIndex {
  /**
   * Sees to it that it holds nothing else than the store, within a transaction: before anything is put or asked. It
   * begins anew after another process wrote.
   */
  ready(trx: Kysely<Tables>): Promise<void>;
  /** Sees to it that it holds all reports that name any of some actors: before what leads to these is asked. */
  cover(trx: Kysely<Tables>, actors: Iterable<string>): Promise<void>;
  /**
   * Makes that the passages of a report are found, and no others of it. The store is for the caller to write.
   * @param report seq
   */
  put(report: number, found: FoundReport): void;
  /**
   * The passages of other reports to which a statement leads, the closest first; see leadTo of the ledger. Those whom it
   * concerns must be covered.
   * @param report seq of the statement's own
   */
  closest(report: number, leading: Leading): LeadTo[];
  /** Must be called when a transaction failed, or derived tables were emptied: what it holds is not what they hold. */
  forget(): void;
}

/** Places of reports that were put anew: from so many on, and as many as there are others, they are cleared away. */
const MANY_GONE = 1000;

/** Nothing is read yet. */
export function foundIndex(): FoundIndex {
  let held = empty();
  /** of the database when it was read, see https://sqlite.org/pragma.html#pragma_data_version; null: it was not */
  let version: number | null = null;
  const forget = () => {
    held = empty();
    version = null;
  };
  return {
    forget,
    async ready(trx) {
      const now = await versionOf(trx);
      if (now === version && (held.gone < MANY_GONE || 2 * held.gone < held.reports.length)) return;
      forget();
      version = now;
    },
    cover: (trx, actors) => cover(held, trx, actors),
    put: (report, found) => put(held, report, found),
    closest: (report, leading) => closest(held, report, leading),
  };
}

/** Reports and passages have places, in the order in which they came; lists are of places. */
interface Held {
  placeOf: Map<number, number>;
  /** actors of whom it holds all reports that name them */
  covered: Set<string>;
  /** by the place of a report: its seq, or -1 where it was put anew; its day */
  reports: number[];
  days: string[];
  gone: number;
  /** by the place of a report, that of its first passage; the others follow */
  starts: Numbers;
  /** by the place of a passage: the place of its report, its place in that, what can come of it, the tie */
  reportOf: Numbers;
  within: Numbers;
  roles: Numbers;
  ties: Numbers;
  /** passages with a word */
  byTerm: Map<Term, Numbers>;
  /** reports that name an actor */
  byActor: Map<string, Numbers>;
  /** by the place of a report, in which round it was last found to name somebody who was asked for */
  met: Numbers;
  round: number;
  /** by the place of a passage, how close it is; 0 but while that is asked */
  sums: Float64Array;
}

function empty(): Held {
  return {
    placeOf: new Map(),
    covered: new Set(),
    reports: [],
    days: [],
    gone: 0,
    starts: noNumbers(),
    reportOf: noNumbers(),
    within: noNumbers(),
    roles: noNumbers(),
    ties: noNumbers(),
    byTerm: new Map(),
    byActor: new Map(),
    met: noNumbers(),
    round: 0,
    sums: new Float64Array(0),
  };
}

async function versionOf(trx: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(trx);
  return rows[0]?.data_version ?? 0;
}

async function cover(held: Held, trx: Kysely<Tables>, actors: Iterable<string>): Promise<void> {
  const fresh = [...new Set(actors)].filter((actor) => !held.covered.has(actor));
  if (fresh.length === 0) return;
  const named = await inPieces(fresh, (some) =>
    trx.selectFrom('named_actor').select('report').distinct().where('actor', 'in', some).execute(),
  );
  const missing = new Set(named.map(({ report }) => report).filter((report) => !held.placeOf.has(report)));
  const rows = await inPieces([...missing], (some) =>
    trx.selectFrom('found_terms').selectAll().where('report', 'in', some).execute(),
  );
  for (const { report, day, named, body } of rows)
    put(held, report, { day, named: JSON.parse(named) as string[], packed: new Int32Array(body) });
  for (const actor of fresh) held.covered.add(actor);
}

function put(held: Held, report: number, { day, named, packed }: FoundReport): void {
  const before = held.placeOf.get(report);
  if (before !== undefined) {
    held.reports[before] = -1;
    held.gone += 1;
    held.placeOf.delete(report);
  }
  if (packed.length === 0) return;
  const place = held.reports.length;
  held.placeOf.set(report, place);
  held.reports.push(report);
  held.days.push(day);
  push(held.met, 0);
  push(held.starts, held.reportOf.length);
  for (const actor of named) push(listOf(held.byActor, actor), place);
  for (let at = 0; at < packed.length; ) {
    const passage = held.reportOf.length;
    push(held.reportOf, place);
    push(held.within, packed[at] as number);
    push(held.roles, packed[at + 1] as number);
    push(held.ties, packed[at + 2] as number);
    const end = at + HEAD + (packed[at + 3] as number);
    for (at += HEAD; at < end; at += 1) push(listOf(held.byTerm, packed[at] as number), passage);
  }
}

function listOf<K>(lists: Map<K, Numbers>, key: K): Numbers {
  const there = lists.get(key);
  if (there) return there;
  const made = noNumbers();
  lists.set(key, made);
  return made;
}

/** Leads that are gathered before the closest of them are kept. */
const GATHERED = 8 * MOST_COMPARED;

function closest(held: Held, report: number, { role, terms, actors }: Leading): LeadTo[] {
  if (closeness(loadWords(), terms) < LEAST_CLOSENESS) return [];
  const { reports, days, reportOf, within, roles, ties } = held;
  const found = withAny(held, terms, actors);
  const { sums } = held;
  let leads: LeadTo[] = [];
  let least = LEAST_CLOSENESS;
  for (const passage of found) {
    const close = sums[passage] as number;
    sums[passage] = 0;
    if (close < least) continue;
    const place = reportOf.values[passage] as number;
    const other = reports[place] as number;
    if (other === report) continue;
    const lead = leadBy(close, role, {
      role: { ...unpackRole(roles.values[passage] as number), day: days[place] as string },
      // Ties have no sign, see hashOf.
      tie: (ties.values[passage] as number) >>> 0,
    });
    if (!lead) continue;
    leads.push({ ...lead, passage: statementSeq(other, within.values[passage] as number) });
    if (leads.length < GATHERED) continue;
    leads = closestOf(leads);
    least = leads.at(-1)?.closeness ?? least;
  }
  return closestOf(leads);
}

/** The passages that have any of some words, in reports that name any of some actors; adds up how close they are. */
function withAny(held: Held, terms: readonly Term[], actors: readonly string[]): number[] {
  if (held.sums.length < held.reportOf.length) held.sums = new Float64Array(2 * held.reportOf.length);
  const { sums, byTerm } = held;
  const naming = reportsNaming(held, actors);
  const words = loadWords();
  const found: number[] = [];
  // In the order of the words, as closeness adds them up: so both come to the same sums to the last digit.
  for (const term of terms) {
    const weight = words.weight(term);
    const having = byTerm.get(term) ?? NONE;
    const meet = (passage: number) => {
      const sum = sums[passage] as number;
      if (sum === 0) found.push(passage);
      sums[passage] = sum + weight;
    };
    if (naming.length * SEARCHED < having.length) searchFor(held, having, naming, meet);
    else goThrough(held, having, meet);
  }
  return found;
}

/** Passages gone through in the time that it takes to look up those of one report among them. */
const SEARCHED = 12;

/** The places of the reports that name any of some actors, and they are met in this round. */
function reportsNaming(held: Held, actors: readonly string[]): number[] {
  held.round += 1;
  const { round, byActor, reports } = held;
  const met = held.met.values;
  const places: number[] = [];
  for (const actor of actors) {
    const { values, length } = byActor.get(actor) ?? NONE;
    for (let at = 0; at < length; at += 1) {
      const place = values[at] as number;
      if (met[place] === round || reports[place] === -1) continue;
      met[place] = round;
      places.push(place);
    }
  }
  return places;
}

/** Meets of some passages those of reports that are met in this round. */
function goThrough(held: Held, { values, length }: Numbers, meet: (passage: number) => void): void {
  const { round } = held;
  const met = held.met.values;
  const reportOf = held.reportOf.values;
  for (let at = 0; at < length; at += 1) {
    const passage = values[at] as number;
    if (met[reportOf[passage] as number] === round) meet(passage);
  }
}

/** The same, looking up those of each of these reports: quicker where they are few. */
function searchFor(
  held: Held,
  { values, length }: Numbers,
  naming: readonly number[],
  meet: (passage: number) => void,
): void {
  const starts = held.starts;
  for (const place of naming) {
    const start = starts.values[place] as number;
    const end = place + 1 < starts.length ? (starts.values[place + 1] as number) : held.reportOf.length;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    for (; low < length && (values[low] as number) < end; low += 1) meet(values[low] as number);
  }
}

const NONE = noNumbers();
