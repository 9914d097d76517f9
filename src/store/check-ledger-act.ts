import { actsTakenBack } from '../ledger/index.ts';
import {
  type Grouping,
  type Kind,
  type LedgerAct,
  type PassageRef,
  type StatementRef,
  TrothError,
} from '../model/index.ts';

/** What an act on the ledger is checked against. */
export interface LedgerTarget {
  /** acts on the ledger before this one, oldest first */
  acts: readonly LedgerAct[];
  /** what a statement is; null when there is none that is not rejected */
  statement(statement: StatementRef): Promise<{ kind: Kind; isKept: boolean } | null>;
  /** whether a report has a passage, with these words */
  hasPassage(passage: PassageRef): Promise<boolean>;
}

/**
 * Refuses an act on the ledger that cannot be carried out.
 * @throws TrothError `act/unknown-target` when it names a statement, passage or act that is not there;
 * `act/invalid` otherwise
 */
export async function checkLedgerAct(act: LedgerAct, target: LedgerTarget): Promise<void> {
  switch (act.type) {
    case 'undo-ledger': {
      const undone = target.acts.find(({ id }) => id === act.act);
      if (!undone) throw unknown(act.act, 'there is no such act on the ledger');
      if (actsTakenBack(target.acts).has(act.act)) throw invalid(act.act, 'the act is taken back already');
      return;
    }
    case 'join': {
      const one = await checkGrouped(act.statement, act.as, target);
      const other = await checkGrouped(act.to, act.as, target);
      if (act.statement.statement === act.to.statement)
        throw invalid(act.to.statement, 'a statement cannot be joined to itself');
      if (one.kind !== other.kind)
        throw invalid(act.to.statement, `a ${one.kind} cannot be joined to a ${other.kind}`);
      if (one.isKept !== other.isKept)
        throw invalid(act.to.statement, 'the ledger keeps only one of the two statements');
      return;
    }
    case 'part':
      await checkGrouped(act.statement, act.as, target);
      return;
    case 'bear':
      await checkKept(act.entry, target);
      return checkPassage(act.passage, target);
    case 'dispute':
      await checkStatement(act.statement, target);
      await checkStatement(act.with, target);
      if (act.statement.statement === act.with.statement)
        throw invalid(act.with.statement, 'a statement cannot be in dispute with itself');
      return;
    case 'judge':
      await checkKept(act.entry, target);
      for (const passage of act.evidence) await checkPassage(passage, target);
  }
}

/** An entry is made of what the ledger keeps; an utterance and an origin of any statements. */
async function checkGrouped(statement: StatementRef, as: Grouping, target: LedgerTarget) {
  if (as === 'entry') await checkKept(statement, target);
  return checkStatement(statement, target);
}

async function checkStatement(statement: StatementRef, target: LedgerTarget) {
  const found = await target.statement(statement);
  if (!found) throw unknown(statement.statement, 'there is no such statement');
  return found;
}

async function checkKept(statement: StatementRef, target: LedgerTarget): Promise<void> {
  if ((await target.statement(statement))?.isKept) return;
  throw new TrothError('act/unknown-target', 'the ledger has no such statement', {
    where: statement.statement,
    remedy:
      'It keeps promises, threats, predictions and demands that are not rejected; correct the kind first.',
  });
}

async function checkPassage(passage: PassageRef, target: LedgerTarget): Promise<void> {
  if (!(await target.hasPassage(passage)))
    throw unknown(passage.passage, 'there is no such passage with these words');
}

function unknown(where: string, message: string): TrothError {
  return new TrothError('act/unknown-target', message, { where });
}

function invalid(where: string, message: string): TrothError {
  return new TrothError('act/invalid', message, { where });
}
