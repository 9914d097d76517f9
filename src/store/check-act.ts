import { actsTakenBack, deriveReport, deriveStatements } from '../ledger/index.ts';
import {
  ANCHORED_FIELDS,
  type Anchor,
  anchorHolds,
  type CorrectedFields,
  READ_FIELDS,
  type Reading,
  type Report,
  type ReportAct,
  TrothError,
} from '../model/index.ts';

/** What a store holds as true of the report that an act is on. */
export interface ActTarget {
  report: Report;
  /** all of them, oldest first */
  readings: readonly Reading[];
  /** those before this one, oldest first */
  acts: readonly ReportAct[];
}

/**
 * Refuses an act that cannot be carried out.
 * @throws TrothError `act/unknown-target` when it names a statement, reading or act that the report does
 * not have, `store/removed` when the report was taken out, `act/invalid` otherwise
 */
export function checkAct(act: ReportAct, target: ActTarget): void {
  if (act.type !== 'undo') checkOnShown(act, target);
  else checkUndo(act, target);
}

function checkOnShown(act: Exclude<ReportAct, { type: 'undo' }>, target: ActTarget): void {
  if (deriveReport(target.report, target.acts).removed) {
    throw new TrothError('store/removed', 'the report was taken out', {
      where: act.report,
      remedy: 'Undo the act that took it out first.',
    });
  }
  if (act.type === 'add') checkAdd(act, target);
  else if (act.type === 'show-reading') {
    if (!target.readings.some(({ id }) => id === act.reading)) {
      throw unknown(act.reading, 'the report has no such reading');
    }
  } else if ('statement' in act) {
    const known = parents(target);
    if (!known.has(act.statement)) throw unknown(act.statement, 'the report has no such statement');
    if (act.type === 'correct') checkFields(act.statement, act.values, target, known);
  }
}

function checkUndo(act: ReportAct & { type: 'undo' }, { acts }: ActTarget): void {
  const undone = acts.find((earlier) => earlier.id === act.act);
  if (!undone) throw unknown(act.act, 'the report has no such act');
  if (actsTakenBack(acts).has(undone.id)) throw invalid(act.act, 'the act is undone already');
}

function checkAdd(act: ReportAct & { type: 'add' }, target: ActTarget): void {
  const { statement } = act;
  if (statement.report !== act.report) throw invalid(statement.id, 'the statement is one of another report');
  const known = parents(target);
  const added = target.acts.some(
    (earlier) => earlier.type === 'add' && earlier.statement.id === statement.id,
  );
  if (added || known.has(statement.id)) {
    throw invalid(statement.id, 'the report has a statement with this id');
  }
  checkFields(statement.id, statement, target, known);
}

/** The statements that an act can be on, also those that only an older reading has, and their parents. */
function parents({ report, readings, acts }: ActTarget): Map<string, string | null> {
  const all = readings.flatMap((reading) => reading.statements);
  const shown = deriveStatements(report.text, readings, acts);
  return new Map([...all, ...shown].map((statement) => [statement.id, statement.parent]));
}

function checkFields(
  id: string,
  values: CorrectedFields,
  { report }: ActTarget,
  known: ReadonlyMap<string, string | null>,
): void {
  for (const field of ANCHORED_FIELDS) {
    for (const anchor of values[field] ?? []) {
      if (!anchorHolds(report.text, anchor)) throw lost(field, anchor);
    }
  }
  for (const field of READ_FIELDS) {
    for (const { anchor } of values[field] ?? []) {
      if (!anchorHolds(report.text, anchor)) throw lost(field, anchor);
    }
  }
  const { parent } = values;
  if (parent === null || parent === undefined) return;
  if (!known.has(parent) && parent !== id) throw unknown(parent, 'the report has no such parent statement');
  const passed = new Set([id]);
  for (let outer: string | null = parent; outer !== null; outer = known.get(outer) ?? null) {
    if (passed.has(outer)) throw invalid(parent, 'a statement cannot stand inside itself');
    passed.add(outer);
  }
}

function unknown(where: string, message: string): TrothError {
  return new TrothError('act/unknown-target', message, { where });
}

function lost(field: string, { start, end }: Anchor): TrothError {
  return invalid(field, `the span ${start}-${end} does not hold the words it quotes`);
}

function invalid(where: string, message: string): TrothError {
  return new TrothError('act/invalid', message, { where });
}
