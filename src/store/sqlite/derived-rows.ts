import type { Insertable, Selectable } from 'kysely';
import {
  type ActorLayer,
  actorsNamed,
  checksOf,
  deriveReport,
  deriveStatements,
  layActors,
  leastSure,
  loadWords,
  machineStatements,
  type NamedActor,
  namesGiven,
  passagesOf,
  readingsByRank,
  shownReading,
} from '../../ledger/index.ts';
import {
  type Actor,
  type Reading,
  type Report,
  type ReportAct,
  type ReportSummary,
  type ReviewedStatement,
  type SaidBasis,
  type Statement,
  TrothError,
} from '../../model/index.ts';
import { countWords, dayKeys, sortKey } from '../keys.ts';
import type { Placed } from './ledger/placed.ts';
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
  acts: readonly ReportAct[];
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

/**
 * Derives the rows of a report, and what the ledger compares of it; none at all when a person removed it.
 * @param layer what people say of actors
 */
export function derivedRows(
  truth: ReportTruth,
  layer: ActorLayer,
): { rows: DerivedRows; compared: ComparedReport | null } {
  const { report, described, removed } = deriveReport(truth.report, truth.acts);
  const shown = removed ? [] : deriveStatements(report.text, truth.readings, truth.acts);
  refuseMore(report.id, shown.length);
  if (removed) return { rows: noRows(), compared: null };

  const { day, first, last } = dayKeys(report.published);
  const days = { day, first_day: first, last_day: last };
  const named = actorsNamed(report.id, shownReading(truth.readings, truth.acts), shown, layer);
  const found = machineStatements(readingsByRank(truth.readings, truth.acts));
  const rows = noRows();
  for (const [place, statement] of shown.entries()) {
    const seq = statementSeq(truth.seq, place);
    const roles = named.roles[place];
    const said = saidOf(statement, report);
    rows.statement.push({
      seq,
      id: statement.id,
      report: truth.seq,
      kind: statement.kind,
      form: statement.form,
      review: statement.review,
      speaker: roles?.speaker ?? null,
      speaker_key: sortKey(statement.speaker),
      second_hand: statement.parent === null ? 0 : 1,
      probability: statement.probability,
      ...reviewColumns(statement, found.get(statement.id), truth.acts),
      outlet: report.outlet,
      ...days,
      ...said,
    });
    rows.statement_text.push({ rowid: seq, ...statementText(statement) });
    for (const { actor, role, base, name } of roles?.all ?? []) {
      rows.statement_actor.push({ actor, statement: seq, role, base, name });
    }
  }
  for (const actor of named.actors) rows.report_actor.push(toReportActor(truth.seq, actor));
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
  return { rows, compared: comparedOf(truth, report, shown) };
}

/** When a statement was said: where nobody tells, when its report was published. */
function saidOf({ said, provenance }: ReviewedStatement, { published }: Report) {
  const told = said ?? published;
  const { day, first, last } = dayKeys(told);
  if (day === null) return { said: null, said_basis: null, first_said: null, last_said: null };
  const basis: SaidBasis =
    said === null ? 'published' : provenance.said.basis === 'implied' ? 'implied' : 'stated';
  return { said: told, said_basis: basis, first_said: first, last_said: last };
}

/** What a machine was sure of in a statement, and what a person made of it. */
function reviewColumns(
  statement: ReviewedStatement,
  machine: Statement | undefined,
  acts: readonly ReportAct[],
): Pick<
  Insertable<Tables['statement']>,
  'sure' | 'speaker_sure' | 'speaker_right' | 'kind_sure' | 'kind_right' | 'decided'
> {
  const checks = machine && checksOf(machine, statement);
  const right = (target: 'speaker' | 'kind') => {
    const found = checks?.[target].right ?? null;
    return found === null ? null : Number(found);
  };
  const decision = acts.findLast(
    ({ id, type }) => (type === 'accept' || type === 'reject') && statement.acts.includes(id),
  );
  return {
    sure: leastSure(statement)?.probability ?? null,
    speaker_sure: checks?.speaker.probability ?? null,
    speaker_right: right('speaker'),
    kind_sure: checks?.kind.probability ?? null,
    kind_right: right('kind'),
    decided: machine ? (decision?.at ?? null) : null,
  };
}

/** People's acts on actors change what is shown of an entry, not what is compared with what. */
const NO_LAYER = layActors([]);

/** What the ledger compares of a report. */
export interface ComparedReport {
  /** ids of whom it names, each once */
  actors: string[];
  /** by their seqs; those of statements are those of their rows */
  passages: Placed[];
}

function comparedOf(
  { seq, readings, acts }: ReportTruth,
  report: Report,
  statements: readonly ReviewedStatement[],
): ComparedReport {
  const reading = shownReading(readings, acts);
  const narration = reading?.narration ?? [];
  refuseMore(report.id, statements.length + narration.length);
  const named = actorsNamed(report.id, reading, statements, NO_LAYER);
  const { actors, passages } = passagesOf({ report, statements, narration, named }, loadWords());
  const places = new Map(statements.map(({ id }, place) => [id, place]));
  let next = statements.length;
  const placed = passages.map((passage) => {
    const place = places.get(passage.id) ?? next++;
    return { seq: statementSeq(seq, place), passage };
  });
  return { actors, passages: placed.sort((a, b) => a.seq - b.seq) };
}

/** @throws TrothError `model/invalid` where a report has more than it can have */
function refuseMore(report: string, statements: number): void {
  if (statements <= MOST_STATEMENTS) return;
  throw new TrothError('model/invalid', `a report has at most ${MOST_STATEMENTS} statements and sentences`, {
    where: report,
  });
}

/** What a report knows of an actor, in little room: empty lists are left out. */
export interface ActorBody {
  actor: NamedActor['known'];
  used?: string[];
  quoted?: string[];
}

/** @param report its seq */
export function toReportActor(
  report: number,
  { id, base, known, used, quoted }: NamedActor,
): Insertable<Tables['report_actor']> {
  const body: ActorBody = {
    actor: known,
    ...(used.length > 0 && { used }),
    ...(quoted.length > 0 && { quoted }),
  };
  return { report, actor: id, base, rank: actorRank(known), body: JSON.stringify(body) };
}

/** The other way round. */
export function fromReportActor(
  row: Pick<Selectable<Tables['report_actor']>, 'actor' | 'base' | 'body'>,
): NamedActor {
  const { actor: known, used = [], quoted = [] } = JSON.parse(row.body) as ActorBody;
  return { id: row.actor, base: row.base, known, used, quoted };
}

/** The names that a `report_actor` row gives its actor. */
export function namesInRow(
  row: Pick<Selectable<Tables['report_actor']>, 'actor' | 'base' | 'body'>,
  layer: ActorLayer,
): Set<string> {
  return namesGiven(fromReportActor(row), layer);
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
