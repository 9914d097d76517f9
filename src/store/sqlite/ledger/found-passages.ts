import { sql, type Transaction } from 'kysely';
import {
  closeness,
  closestOf,
  enoughOf,
  hashOf,
  LEAST_CLOSENESS,
  type Lead,
  leadTo,
  loadWords,
  MOST_COMPARED,
  prefixFor,
  type Role,
  roleOf,
  type Term,
  type Traits,
  tellingTerms,
} from '../../../ledger/index.ts';
import { statementPlace, statementSeq, type Tables } from '../tables.ts';
import { eachTerms, type FoundTerms, packTerms } from './found-terms.ts';
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

/** A passage, by its seq, to which a statement leads. */
export interface LeadTo extends Lead {
  passage: number;
}

/** A statement that leads to others. */
export interface Leading extends Traits {
  role: Role;
}

/** Reports that are looked through as they come; where there are more, the closest are looked for. */
const MANY = 4 * MOST_COMPARED;
/** Shares of the weight of a statement's words by which the closest are looked for. */
const SHARES = [0.6, 0.4, 0.25];

/**
 * Makes that the linked passages of a report are found, and no others of it. Full text finds the report, by the
 * telling words of all of them and by whom it names, each written so that the tokenizer takes it for one word; that
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
      terms: tellingTerms(words, passage),
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
 */
export async function findClosest(
  trx: Transaction<Tables>,
  report: number,
  { role, terms, actors }: Leading,
): Promise<LeadTo[]> {
  const words = loadWords();
  if (actors.length === 0 || closeness(words, terms) < LEAST_CLOSENESS) return [];
  const closest = (found: readonly FoundReport[], least: number) => {
    const leads: LeadTo[] = [];
    for (const { report: at, day, body } of found) {
      if (at === report) continue;
      eachTerms(body, ({ place, kept, disputable, tie }, has) => {
        const to = { role: { kept, disputable, day }, has, tie };
        const lead = leadTo(words, { role, terms }, to);
        if (lead && lead.closeness >= least) leads.push({ ...lead, passage: statementSeq(at, place) });
      });
    }
    return closestOf(leads);
  };
  const all = queryOf(actors, enoughOf(words, terms, LEAST_CLOSENESS));
  const some = await foundReports(trx, all, MANY + 1);
  if (some.length <= MANY) return closest(some, LEAST_CLOSENESS);
  // Few of its rarest words find few reports, and what has none of these is less close.
  const whole = closeness(words, terms);
  for (const least of SHARES.map((share) => share * whole).filter((share) => share > LEAST_CLOSENESS)) {
    const rarest = prefixFor(words, terms, least).map((term) => [term]);
    const found = closest(await foundReports(trx, queryOf(actors, rarest)), least);
    if (found.length === MOST_COMPARED) return found;
  }
  return closest(await foundReports(trx, all), LEAST_CLOSENESS);
}

/** Finds reports that name one of some actors and have all words of one of some sets. */
function queryOf(actors: readonly string[], sets: readonly (readonly Term[])[]): string {
  const words = sets.map((set) => `(${set.map(termWord).join(' AND ')})`);
  return `(${actors.map(actorWord).join(' OR ')}) AND (${words.join(' OR ')})`;
}

/** The linked passages that have any of some words; by seq. */
export async function findPassagesWith(trx: Transaction<Tables>, terms: readonly Term[]): Promise<number[]> {
  if (terms.length === 0) return [];
  const seqs: number[] = [];
  for (const { report, body } of await foundReports(trx, terms.map(termWord).join(' OR '))) {
    eachTerms(body, ({ place }, has) => {
      if (terms.some(has)) seqs.push(statementSeq(report, place));
    });
  }
  return seqs;
}

async function foundReports(trx: Transaction<Tables>, query: string, most = -1): Promise<FoundReport[]> {
  const { rows } = await sql<FoundReport>`
    select found_terms.report, found_terms.day, found_terms.body from found_report
    join found_terms on found_terms.report = found_report.rowid
    where found_report match ${query} limit ${most}`.execute(trx);
  return rows;
}

function termWord(term: Term): string {
  return term < 0 ? `n${-term}` : `t${term}`;
}

function actorWord(actor: string): string {
  return `a${Buffer.from(actor).toString('hex')}`;
}
