import {
  ANCHORED_FIELDS,
  anchorHolds,
  byPerson,
  type CorrectedFields,
  isByPerson,
  NO_CANDIDATES,
  READ_FIELDS,
  type Reading,
  type ReportAct,
  type ReviewedStatement,
  STATEMENT_FIELDS,
  type Statement,
  standsIn,
  type TimeExpression,
} from '../model/index.ts';
import { actsInForce } from './acts-in-force.ts';
import { machineStatements, readingsByRank } from './shown-reading.ts';

/**
 * The statements of a report as they are shown: those of the reading that is shown, with people's acts
 * laid over them. A statement that only another reading has stays while an act on it is in force.
 * A machine's value never stands where a person's does.
 * @param text of the report
 * @param readings oldest first
 * @param acts those on this report, oldest first
 * @returns in text order of their content
 */
export function deriveStatements(
  text: string,
  readings: readonly Reading[],
  acts: readonly ReportAct[],
): ReviewedStatement[] {
  const ranked = readingsByRank(readings, acts);
  const found = machineStatements(ranked);
  const shown = new Map<string, ReviewedStatement>();
  for (const statement of ranked.at(-1)?.statements ?? []) shown.set(statement.id, review(statement));

  for (const act of actsInForce(acts)) {
    if (act.type === 'add') {
      shown.set(act.statement.id, { ...review(act.statement), review: 'accepted', acts: [act.id] });
    } else if ('statement' in act) {
      const machine = found.get(act.statement);
      const before = shown.get(act.statement) ?? (machine && { ...review(machine), carried: true });
      if (before) shown.set(act.statement, apply(act, before));
    }
  }
  return [...shown.values()]
    .map((statement) => ({
      ...statement,
      // A person may have taken their words out of the statement.
      hedges: statement.hedges.filter(({ anchor }) =>
        standsIn(anchor, [...statement.content, ...statement.cue]),
      ),
      quantities: statement.quantities.filter(({ anchor }) => standsIn(anchor, statement.content)),
      times: shownTimes(statement),
      lost: lostFields(text, statement),
    }))
    .sort(inTextOrder);
}

function review(statement: Statement): ReviewedStatement {
  return {
    candidates: NO_CANDIDATES,
    hedges: [],
    quantities: [],
    times: [],
    ...statement,
    review: 'unreviewed',
    lost: [],
    carried: false,
    acts: [],
  };
}

function apply(act: ReportAct, statement: ReviewedStatement): ReviewedStatement {
  const acts = [...statement.acts, act.id];
  if (act.type === 'accept') return { ...statement, acts, review: 'accepted' };
  if (act.type === 'reject') return { ...statement, acts, review: 'rejected' };
  if (act.type === 'correct') return { ...correct(statement, act.values, act.by), acts };
  return statement;
}

function correct(statement: ReviewedStatement, values: CorrectedFields, person: string): ReviewedStatement {
  const provenance = { ...statement.provenance };
  for (const field of [...STATEMENT_FIELDS, ...READ_FIELDS]) {
    if (field in values) provenance[field] = byPerson(person, values[field]);
  }
  return { ...statement, ...values, provenance };
}

/** The times of a statement as it is shown: no words tell a date that a person set. */
function shownTimes({ times, content, condition, provenance }: ReviewedStatement): TimeExpression[] {
  return times
    .map((time) =>
      time.tells !== null && isByPerson(provenance[time.tells]) ? { ...time, tells: null } : time,
    )
    .filter(({ tells, anchor }) => tells !== null || standsIn(anchor, [...content, ...condition]));
}

function lostFields(text: string, statement: Statement): ReviewedStatement['lost'] {
  return ANCHORED_FIELDS.filter((field) => !statement[field].every((anchor) => anchorHolds(text, anchor)));
}

function inTextOrder(a: Statement, b: Statement): number {
  const start = (statement: Statement) => statement.content[0]?.start ?? 0;
  const end = (statement: Statement) => statement.content.at(-1)?.end ?? 0;
  // An enclosing statement comes before the ones inside it; ids settle what stands at the same place.
  return start(a) - start(b) || end(b) - end(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
