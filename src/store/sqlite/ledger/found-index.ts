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
 * which no index on the disk does as quickly where thousands of reports name whom it concerns. It takes some 1.5 KB a
 * report, and is read from the store when it is first asked for.
 */
export interface FoundIndex {
  /**
   * Sees to it that it is what the store holds, within a transaction: before anything is put or asked. It is read
   * anew after another process wrote, or {@link FoundIndex.forget}.
   */
  ready(trx: Kysely<Tables>): Promise<void>;
  /**
   * Makes that the passages of a report are found, and no others of it. The store is for the caller to write.
   * @param report seq
   */
  put(report: number, found: FoundReport): void;
  /**
   * The passages of other reports to which a statement leads, the closest first; see leadTo of the ledger.
   * @param report seq of the statement's own
   */
  closest(report: number, leading: Leading): LeadTo[];
  /** Must be called when a transaction failed, or derived tables were emptied: what it holds is not what they hold. */
  forget(): void;
}

/** Reports read at once. */
const AT_ONCE = 1000;
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
      await readAll(trx, (report, found) => put(held, report, found));
      version = now;
    },
    put: (report, found) => put(held, report, found),
    closest: (report, leading) => closest(held, report, leading),
  };
}

/** Reports and passages have places, in the order in which they came; lists are of places. */
interface Held {
  placeOf: Map<number, number>;
  /** by the place of a report: its seq, or -1 where it was put anew; its day */
  reports: number[];
  days: string[];
  gone: number;
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
    reports: [],
    days: [],
    gone: 0,
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

/** Goes through all that the store holds. */
async function readAll(
  trx: Kysely<Tables>,
  each: (report: number, found: FoundReport) => void,
): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await trx
      .selectFrom('found_terms')
      .selectAll()
      .where('report', '>', last)
      .orderBy('report')
      .limit(AT_ONCE)
      .execute();
    for (const { report, day, named, body } of rows)
      each(report, { day, named: JSON.parse(named) as string[], packed: new Int32Array(body) });
    const end = rows.at(-1);
    if (!end) return;
    last = end.report;
  }
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
    if (other === -1 || other === report) continue;
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
  held.round += 1;
  if (held.sums.length < held.reportOf.length) held.sums = new Float64Array(2 * held.reportOf.length);
  const { round, sums, byTerm, byActor } = held;
  const met = held.met.values;
  const reportOf = held.reportOf.values;
  for (const actor of actors) {
    const { values, length } = byActor.get(actor) ?? NONE;
    for (let at = 0; at < length; at += 1) met[values[at] as number] = round;
  }
  const words = loadWords();
  const found: number[] = [];
  // In the order of the words, as closeness adds them up: so both come to the same sums to the last digit.
  for (const term of terms) {
    const weight = words.weight(term);
    const { values, length } = byTerm.get(term) ?? NONE;
    for (let at = 0; at < length; at += 1) {
      const passage = values[at] as number;
      if (met[reportOf[passage] as number] !== round) continue;
      const sum = sums[passage] as number;
      if (sum === 0) found.push(passage);
      sums[passage] = sum + weight;
    }
  }
  return found;
}

const NONE = noNumbers();
