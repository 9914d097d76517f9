import { isDeepStrictEqual } from 'node:util';
import {
  ANCHORED_FIELDS,
  type PlacedFields,
  type Reading,
  type ReportAct,
  type ReportDecisions,
  type ReviewedStatement,
  STATEMENT_FIELDS,
  type Statement,
  type StatementDecision,
} from '../../model/index.ts';
import { deriveStatements } from '../derive-statements.ts';
import { machineStatements, readingsByRank } from '../shown-reading.ts';
import { surenessOf } from './least-sure.ts';

/**
 * What people decided on the statements of a report, beside what the machine had said: one decision a statement, by
 * the acts in force. Statements whose words are lost are left out, since nobody can learn from them.
 * @param text of the report
 * @param readings oldest first
 * @param acts those on the report, oldest first
 */
export function decisionsOf(
  text: string,
  readings: readonly Reading[],
  acts: readonly ReportAct[],
): ReportDecisions {
  const found = machineStatements(readingsByRank(readings, acts));
  const shown = deriveStatements(text, readings, acts);
  const done = new Map(acts.map((act) => [act.id, act]));
  const decisions = shown.flatMap((statement): StatementDecision[] => {
    const newest = done.get(statement.acts.at(-1) ?? '');
    if (!newest || statement.lost.length > 0) return [];
    const { id: act, by, at } = newest;
    return [{ ...decisionOn(statement, found.get(statement.id) ?? null), act, by, at, acts: statement.acts }];
  });
  return {
    decisions,
    whole: shown.every(({ review, lost }) => review !== 'unreviewed' && lost.length === 0),
  };
}

function decisionOn(
  statement: ReviewedStatement,
  machine: Statement | null,
): Omit<StatementDecision, 'act' | 'by' | 'at' | 'acts'> {
  const person = placed(statement);
  const before = machine && placed(machine);
  const isRejected = statement.review === 'rejected';
  const changed =
    before && !isRejected
      ? STATEMENT_FIELDS.filter((field) => !isDeepStrictEqual(person[field], before[field]))
      : [];
  return {
    about: 'statement',
    statement: statement.id,
    decision: isRejected ? 'rejected' : !machine ? 'added' : changed.length > 0 ? 'corrected' : 'accepted',
    settled: statement.review !== 'unreviewed',
    machine: machine && before && opinionOf(machine, before),
    person: isRejected ? null : person,
    changed,
  };
}

function opinionOf(machine: Statement, fields: PlacedFields): StatementDecision['machine'] {
  const { by } = machine.provenance.content;
  // A reading may hold what a person told an engine; that is no opinion of a machine.
  if ('person' in by) return null;
  return {
    engine: by.engine,
    version: by.version,
    probability: machine.probability,
    speaker: surenessOf(machine, 'speaker'),
    kind: surenessOf(machine, 'kind'),
    fields,
    ...(machine.candidates && { candidates: machine.candidates }),
  };
}

function placed(statement: Statement): PlacedFields {
  const fields = Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, statement[field]]));
  const places = ANCHORED_FIELDS.map((field) => [
    field,
    statement[field].map(({ start, end }) => [start, end]),
  ]);
  return { ...fields, ...Object.fromEntries(places) } as PlacedFields;
}
