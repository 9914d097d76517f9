import type { Act } from '../api/types.ts';

/** Ids of the acts that a later undo, itself in force, takes back. */
export function takenBack(acts: readonly Act[]): Set<string> {
  const back = new Set<string>();
  for (const act of acts.toReversed()) {
    if (act.type === 'undo' && !back.has(act.id)) back.add(act.act);
  }
  return back;
}

/**
 * The act that "undo" takes back: the newest one in force.
 * @param acts on one report, oldest first
 * @returns null when there is nothing to undo
 */
export function undoTarget(acts: readonly Act[]): Act | null {
  const back = takenBack(acts);
  return acts.findLast((act) => act.type !== 'undo' && !back.has(act.id)) ?? null;
}

/**
 * The undo that "redo" takes back: the newest one in force, unless something else was done since.
 * @param acts on one report, oldest first
 */
export function redoTarget(acts: readonly Act[]): Act | null {
  const back = takenBack(acts);
  const undone = new Set(acts.filter((act) => act.type !== 'undo').map((act) => act.id));
  for (const act of acts.toReversed()) {
    if (act.type !== 'undo') return null;
    if (!back.has(act.id) && undone.has(act.act)) return act;
  }
  return null;
}
