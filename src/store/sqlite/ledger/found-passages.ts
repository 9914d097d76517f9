import { sql, type Transaction } from 'kysely';
import {
  closeness,
  closestOf,
  foundTerms,
  hashOf,
  LEAST_CLOSENESS,
  type Lead,
  leadTo,
  loadWords,
  MOST_COMPARED,
  type Needed,
  neededFor,
  type Role,
  roleOf,
  type Term,
  type Traits,
} from '../../../ledger/index.ts';
import { inPieces } from '../in-pieces.ts';
import { statementPlace, statementSeq, type Tables } from '../tables.ts';
import { eachTerms, type FoundTerms, packTerms, wantedOf } from './found-terms.ts';
import type { Placed } from './placed.ts';

/** What is kept of the linked passages of a report. */
interface FoundReport {
  /** seq */
  report: number;
  /** its day, `YYYY-MM-DD`; empty when unknown */
  day: string;
  /** see packTerms */
  body: ArrayBuffer;
}

/** Reports that were looked at, by seq: the statements of a report find many of the same. */
export type FoundCache = Map<number, FoundReport>;

/** A passage, by its seq, to which a statement leads. */
export interface LeadTo extends Lead {
  passage: number;
}

/** A statement that leads to others. */
export interface Leading extends Traits {
  role: Role;
}

/** Reports that are looked through as they come, as that is quicker; where there are more, the closest are looked for. */
const MANY = 10 * MOST_COMPARED;
/** Shares of the weight of a statement's words by which the closest are looked for. */
const SHARES = [0.6, 0.4, 0.25];
/** Words in common that are looked for together. */
const DEEP = 2;

/**
 * Makes that the linked passages of a report are found, and no others of it. Full text finds the report, by the
 * telling words and days of all of them and by whom it names, each written so that the tokenizer takes it for one word; that
 * is quick however many reports there are, as a word stands in it once. Which passages have the words is kept beside.
 * @param report seq
 * @param named ids of actors
 */
export async function writeFound(
  trx: Transaction<Tables>,
  report: number,
  named: readonly string[],
  linked: readonly Placed[],
): Promise<void> {
  await trx.deleteFrom('found_report').where('rowid', '=', report).execute();
  await trx.deleteFrom('found_terms').where('report', '=', report).execute();
  const words = loadWords();
  const passages = linked.map(({ seq, passage }): FoundTerms => {
    const { kept, disputable } = roleOf(passage);
    return {
      place: statementPlace(seq).place,
      terms: foundTerms(words, passage),
      kept,
      disputable,
      tie: hashOf(passage.id),
    };
  });
  const terms = new Set(passages.flatMap((passage) => passage.terms));
  if (terms.size === 0) return;
  const text = [...[...terms].map(termWord), ...named.map(actorWord)].join(' ');
  await trx.insertInto('found_report').values({ rowid: report, words: text }).execute();
  const day = linked[0]?.passage.day ?? '';
  await trx
    .insertInto('found_terms')
    .values({ report, day, body: packTerms(passages) })
    .execute();
}

/**
 * The linked passages of other reports to which a statement leads, the closest first; see leadTo of the ledger.
 * @param report seq of the statement's own
 * @param cache holds only as long as nothing is written
 */
export async function findClosest(
  trx: Transaction<Tables>,
  report: number,
  { role, terms, actors }: Leading,
  cache: FoundCache,
): Promise<LeadTo[]> {
  const words = loadWords();
  if (actors.length === 0 || closeness(words, terms) < LEAST_CLOSENESS) return [];
  const wanted = wantedOf(terms);
  // What is looked for by fewer words is found again among more.
  const known = new Map<number, LeadTo[]>();
  const closest = async (found: readonly number[], least: number) => {
    const fresh = found.filter((at) => !known.has(at));
    for (const { report: at, day, body } of await loadFound(trx, fresh, cache)) {
      const leads: LeadTo[] = [];
      known.set(at, leads);
      if (at === report) continue;
      eachTerms(body, wanted, ({ place, kept, disputable, tie }, has) => {
        const to = { role: { kept, disputable, day }, has, tie };
        const lead = leadTo(words, { role, terms }, to);
        if (lead) leads.push({ ...lead, passage: statementSeq(at, place) });
      });
    }
    return closestOf(found.flatMap((at) => known.get(at) ?? []).filter((lead) => lead.closeness >= least));
  };
  // Most are about somebody whom few reports name.
  const naming = await reportsNaming(trx, actors, MANY + 1);
  if (naming.length <= MANY) return closest(naming, LEAST_CLOSENESS);
  const all = queryOf(actors, neededFor(words, terms, LEAST_CLOSENESS, terms.length));
  const some = await foundReports(trx, all, MANY + 1);
  if (some.length <= MANY) return closest(some, LEAST_CLOSENESS);
  // What has many of its words is found quickly, and what has fewer is less close.
  const whole = closeness(words, terms);
  for (const least of SHARES.map((share) => share * whole).filter((share) => share > LEAST_CLOSENESS)) {
    const close = await foundReports(trx, queryOf(actors, neededFor(words, terms, least, DEEP)));
    const found = await closest(close, least);
    if (found.length === MOST_COMPARED) return found;
  }
  return closest(await foundReports(trx, all), LEAST_CLOSENESS);
}

async function reportsNaming(
  trx: Transaction<Tables>,
  actors: readonly string[],
  most: number,
): Promise<number[]> {
  const rows = await trx
    .selectFrom('named_actor')
    .select('report')
    .distinct()
    .where('actor', 'in', [...actors])
    .limit(most)
    .execute();
  return rows.map(({ report }) => report);
}

/** A query for reports that name one of some actors and have one of some words, with what these need beside them. */
function queryOf(actors: readonly string[], needed: readonly Needed[]): string {
  return `(${actors.map(actorWord).join(' OR ')}) AND ${anyOf(needed)}`;
}

function anyOf(needed: readonly Needed[]): string {
  const each = needed.map(({ term, and }) =>
    and.length === 0 ? termWord(term) : `(${termWord(term)} AND ${anyOf(and)})`,
  );
  return `(${each.join(' OR ')})`;
}

/** The linked passages that have any of some words; by seq. */
export async function findPassagesWith(trx: Transaction<Tables>, terms: readonly Term[]): Promise<number[]> {
  if (terms.length === 0) return [];
  const seqs: number[] = [];
  const wanted = wantedOf(terms);
  const found = await foundReports(trx, terms.map(termWord).join(' OR '));
  for (const { report, body } of await loadFound(trx, found, new Map()))
    eachTerms(body, wanted, ({ place }) => seqs.push(statementSeq(report, place)));
  return seqs;
}

async function foundReports(trx: Transaction<Tables>, query: string, most = -1): Promise<number[]> {
  const { rows } = await sql<{ rowid: number }>`
    select rowid from found_report where found_report match ${query} limit ${most}`.execute(trx);
  return rows.map(({ rowid }) => rowid);
}

/** What is looked at of reports, by their seqs; what was looked at before is taken from the cache. */
async function loadFound(
  trx: Transaction<Tables>,
  reports: readonly number[],
  cache: FoundCache,
): Promise<FoundReport[]> {
  const rows = await inPieces(
    reports.filter((report) => !cache.has(report)),
    (some) => trx.selectFrom('found_terms').selectAll().where('report', 'in', some).execute(),
  );
  for (const row of rows) cache.set(row.report, row);
  return reports.flatMap((report) => cache.get(report) ?? []);
}

function termWord(term: Term): string {
  return term < 0 ? `n${-term}` : `t${term}`;
}

function actorWord(actor: string): string {
  return `a${Buffer.from(actor).toString('hex')}`;
}
