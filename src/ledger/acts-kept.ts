import {
  type Act,
  type Grouping,
  isOnActors,
  isOnLedger,
  isOnReport,
  type LedgerAct,
  type Reading,
  type Report,
  type ReportAct,
  type StatementRef,
} from '../model/index.ts';
import { layActors } from './actor-layer.ts';
import { actorsNamed } from './actors-named.ts';
import { actsInForce, type Doing } from './acts-in-force.ts';
import { deriveReport } from './derive-report.ts';
import { deriveStatements } from './derive-statements.ts';
import { isWorthy } from './joining/worthy.ts';
import { passagesOf } from './passages/passages-of.ts';
import type { Words } from './words/words.ts';

/** What becomes of people's acts when a reading of their report is shown. */
export interface ActsKept {
  /** how many hold: what they are on is in the reading, or is a person's own */
  held: number;
  /** those on statements that the reading does not have, which stay in the report because of them */
  carried: Act[];
  /** those on what is not there any more: an entry, a passage, a mention */
  lost: Act[];
}

/**
 * Tells which of people's acts concern a report, and what becomes of them when a reading of it is shown.
 * @param reading one of `readings`
 * @param readings all of the report, oldest first
 * @param acts all that may concern it, on reports, actors and the ledger, oldest first
 */
export function actsKept(
  report: Report,
  reading: Reading,
  readings: readonly Reading[],
  acts: readonly Act[],
  words: Words,
): ActsKept {
  const onReport = acts.filter((act): act is ReportAct => isOnReport(act) && act.report === report.id);
  const own = actsInForce(onReport).flatMap((act) => (act.type === 'add' ? [act.statement] : []));
  const there = new Set([...reading.statements, ...own].map(({ id }) => id));
  const places = new Set(reading.mentions.map(({ anchor }) => `${anchor.start}-${anchor.end}`));
  let known: ReturnType<typeof ledgerIds> | undefined;

  const fateOf = (act: Doing<Act>): keyof ActsKept | null => {
    if (isOnLedger(act)) {
      const refs = refsOf(act).filter((ref) => ref.report === report.id);
      if (refs.length === 0) return null;
      known ??= ledgerIds(report, reading, readings, onReport, words);
      const ids = known;
      return refs.every(({ id, as }) => ids[as].has(id)) ? 'held' : 'lost';
    }
    if (isOnActors(act)) {
      const split = act.type === 'split-actor' ? act.leaves.mentions : [];
      const here = split.filter((place) => place.report === report.id);
      if (here.length === 0) return null;
      return here.every(({ start, end }) => places.has(`${start}-${end}`)) ? 'held' : 'lost';
    }
    if (!isOnReport(act) || act.report !== report.id || act.type === 'show-reading') return null;
    if (act.type !== 'accept' && act.type !== 'reject' && act.type !== 'correct') return 'held';
    return there.has(act.statement) ? 'held' : 'carried';
  };

  const kept: ActsKept = { held: 0, carried: [], lost: [] };
  for (const act of actsInForce(acts)) {
    const fate = fateOf(act);
    if (fate === 'held') kept.held += 1;
    else if (fate) kept[fate].push(act);
  }
  return kept;
}

type Ref = { report: string; id: string; as: 'kept' | 'passages' };

/** What an act on the ledger is on; a verdict stands without its evidence. */
function refsOf(act: Doing<LedgerAct>): Ref[] {
  const ref = ({ report, statement }: StatementRef, as: Ref['as']): Ref => ({ report, id: statement, as });
  const entry = (statement: StatementRef) => ref(statement, 'kept');
  // An entry is made of what the ledger keeps; an utterance and an origin of any statements.
  const grouped = (statement: StatementRef, as: Grouping) =>
    ref(statement, as === 'entry' ? 'kept' : 'passages');
  switch (act.type) {
    case 'join':
      return [grouped(act.statement, act.as), grouped(act.to, act.as)];
    case 'part':
      return [grouped(act.statement, act.as)];
    case 'judge':
      return [entry(act.entry)];
    case 'dispute':
      return [ref(act.statement, 'passages'), ref(act.with, 'passages')];
    case 'bear':
      return [entry(act.entry), { report: act.passage.report, id: act.passage.passage, as: 'passages' }];
  }
}

/** Ids of the statements that the ledger keeps of a report and of all its passages when a reading is shown. */
function ledgerIds(
  read: Report,
  reading: Reading,
  readings: readonly Reading[],
  acts: readonly ReportAct[],
  words: Words,
): Record<Ref['as'], Set<string>> {
  const { report, removed } = deriveReport(read, acts);
  if (removed) return { kept: new Set(), passages: new Set() };
  // The reading is shown as if it were the newest and nobody had chosen another.
  const ordered = [...readings.filter(({ id }) => id !== reading.id), reading];
  const statements = deriveStatements(
    report.text,
    ordered,
    acts.filter(({ type }) => type !== 'show-reading'),
  );
  const named = actorsNamed(report.id, reading, statements, layActors([]));
  const { passages } = passagesOf({ report, statements, narration: reading.narration ?? [], named }, words);
  return {
    kept: new Set(passages.filter(isWorthy).map(({ id }) => id)),
    passages: new Set(passages.map(({ id }) => id)),
  };
}
