import type { Insertable } from 'kysely';
import { deriveReport, deriveStatements } from '../../ledger/index.ts';
import {
  type Act,
  type Actor,
  type Reading,
  type Report,
  type ReportSummary,
  type ReviewedStatement,
  TrothError,
} from '../../model/index.ts';
import { actorsNamed, type NamedActor } from '../actors-named.ts';
import { countWords, dayKeys, sortKey } from '../keys.ts';
import { packLines } from './pack.ts';
import { MOST_STATEMENTS, statementSeq, type Tables } from './tables.ts';

/** What the store holds as true of one report. */
export interface ReportTruth {
  seq: number;
  added: string;
  report: Report;
  /** oldest first; without acts the newest is enough */
  readings: readonly Reading[];
  /** oldest first */
  acts: readonly Act[];
}

/** The rows that one report has in the derived tables. */
export interface DerivedRows {
  shown_report: Insertable<Tables['shown_report']>[];
  report_text: Insertable<Tables['report_text']>[];
  statement: Insertable<Tables['statement']>[];
  report_statements: Insertable<Tables['report_statements']>[];
  statement_text: Insertable<Tables['statement_text']>[];
  statement_actor: Insertable<Tables['statement_actor']>[];
  report_actor: Insertable<Tables['report_actor']>[];
}

/** Derives the rows of a report; none at all when a person removed it. */
export function derivedRows(truth: ReportTruth): DerivedRows {
  const { report, described, removed } = deriveReport(truth.report, truth.acts);
  const shown = removed ? [] : deriveStatements(report.text, truth.readings, truth.acts);
  if (shown.length > MOST_STATEMENTS) {
    throw new TrothError('model/invalid', `a report has at most ${MOST_STATEMENTS} statements`, {
      where: report.id,
    });
  }
  if (removed) return noRows();

  const { day, first, last } = dayKeys(report.published);
  const days = { day, first_day: first, last_day: last };
  const named = actorsNamed(truth.readings.at(-1) ?? null, shown);
  const rows = noRows();
  for (const [place, statement] of shown.entries()) {
    const seq = statementSeq(truth.seq, place);
    const roles = named.roles[place];
    rows.statement.push({
      seq,
      id: statement.id,
      report: truth.seq,
      kind: statement.kind,
      form: statement.form,
      review: statement.review,
      speaker: roles?.speaker ?? null,
      speaker_key: sortKey(statement.speaker),
      probability: statement.probability,
      outlet: report.outlet,
      ...days,
    });
    rows.statement_text.push({ rowid: seq, ...statementText(statement) });
    for (const { actor, role } of roles?.all ?? []) {
      rows.statement_actor.push({ actor, statement: seq, role });
    }
  }
  for (const [actor, what] of named.actors) {
    const { statements, addressed } = what;
    rows.report_actor.push({
      report: truth.seq,
      actor,
      rank: actorRank(what.actor),
      statements,
      addressed,
      body: JSON.stringify(toActorBody(what)),
    });
  }
  rows.report_statements.push({ seq: truth.seq, body: packLines(shown) });
  const counts = countReviews(shown);
  const { text, furniture: _furniture, ...details } = report;
  const summary: Omit<ReportSummary, 'snippet'> = {
    ...details,
    added: truth.added,
    words: countWords(text),
    statements: counts.statements,
    reviewed: counts.reviewed,
    described,
  };
  rows.shown_report.push({
    seq: truth.seq,
    id: report.id,
    outlet: report.outlet,
    language: report.language,
    added: truth.added,
    ...days,
    title_key: sortKey(report.title),
    outlet_key: sortKey(report.outlet),
    statements: counts.statements,
    unreviewed: counts.unreviewed,
    body: JSON.stringify(summary),
  });
  rows.report_text.push({
    rowid: truth.seq,
    title: searchable(report.title ?? ''),
    text: searchable(text),
  });
  return rows;
}

/** An actor and the names that a report uses for it, in little room: `also` are those not in the actor. */
export interface ActorBody {
  actor: Actor;
  also?: string[];
}

function toActorBody({ actor, names }: NamedActor): ActorBody {
  const also = names.filter((name) => name !== actor.name && !actor.names.includes(name));
  return also.length > 0 ? { actor, also } : { actor };
}

/** All names in the body of a `report_actor` row. */
export function bodyNames({ actor, also = [] }: ActorBody): Set<string> {
  return new Set([actor.name, ...actor.names, ...also]);
}

/** No rows yet. */
export function noRows(): DerivedRows {
  return {
    shown_report: [],
    report_text: [],
    statement: [],
    report_statements: [],
    statement_text: [],
    statement_actor: [],
    report_actor: [],
  };
}

/**
 * How well an actor is known: 0 when it has a Wikidata id, 1 when its type is known, else 2. The
 * report that knows it best, the earliest of equals, decides how an actor is shown.
 */
function actorRank(actor: Actor): number {
  if (actor.wikidata !== null) return 0;
  return actor.type === 'unknown' ? 2 : 1;
}

function statementText(statement: ReviewedStatement): { content: string; speaker: string; cue: string } {
  const words = (fragments: ReviewedStatement['content']) =>
    searchable(fragments.map((fragment) => fragment.quote).join(' … '));
  return {
    content: words(statement.content),
    speaker: searchable(statement.speaker ?? ''),
    cue: words(statement.cue),
  };
}

function countReviews(shown: readonly ReviewedStatement[]) {
  const count = (review: ReviewedStatement['review']) =>
    shown.filter((statement) => statement.review === review).length;
  const rejected = count('rejected');
  const unreviewed = count('unreviewed');
  return { statements: shown.length - rejected, reviewed: shown.length - unreviewed, unreviewed };
}

/** SQLite ends a text at U+0000, and snippets are marked with U+0002 and U+0003: none is a word. */
function searchable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
  return text.replace(/[\0\u0002\u0003]/g, ' ');
}
