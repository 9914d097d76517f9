import type { LedgerAct } from '../model/index.ts';
import { type Doing, isUndo } from './acts-in-force.ts';

/** The statements that an act on the ledger is about, by their ids. */
export function statementsOf(act: Doing<LedgerAct>): string[] {
  switch (act.type) {
    case 'join':
      return [act.statement.statement, act.to.statement];
    case 'part':
      return [act.statement.statement];
    case 'bear':
    case 'judge':
      return [act.entry.statement];
    case 'dispute':
      return [act.statement.statement, act.with.statement];
  }
}

/**
 * What people did with an entry, undos and what they took back included.
 * @param acts all acts on the ledger, oldest first
 * @param own ids of its statements
 * @param parted ids of statements that would be its own, had nobody parted them from it
 * @returns oldest first
 */
export function actsOnEntry(
  acts: readonly LedgerAct[],
  own: ReadonlySet<string>,
  parted: ReadonlySet<string>,
): LedgerAct[] {
  // Whoever was joined by a person and parted again is no longer its own, and was.
  const joined = acts.flatMap((act) => {
    const ends = act.type === 'join' ? statementsOf(act) : [];
    return ends.some((id) => own.has(id)) ? ends : [];
  });
  const once = new Set([...own, ...parted, ...joined]);
  const about = new Set<string>();
  return acts.filter((act) => {
    const among = !isUndo(act) && act.type === 'part' ? once : own;
    const isAbout = isUndo(act) ? about.has(act.act) : statementsOf(act).some((id) => among.has(id));
    if (isAbout) about.add(act.id);
    return isAbout;
  });
}
