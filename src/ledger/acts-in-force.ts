import type { Act } from '../model/index.ts';

/**
 * The acts that nobody took back, in their order, undos left out. An undo that was itself undone
 * does not count, so an act comes back into force when its undo is undone.
 * @param acts oldest first
 */
export function actsInForce(acts: readonly Act[]): Act[] {
  const taken = actsTakenBack(acts);
  return acts.filter((act) => act.type !== 'undo' && !taken.has(act.id));
}

/**
 * The ids of the acts that are taken back at present, undos that were undone among them.
 * @param acts oldest first
 */
export function actsTakenBack(acts: readonly Act[]): Set<string> {
  const taken = new Set<string>();
  for (const act of acts.toReversed()) {
    if (act.type === 'undo' && !taken.has(act.id)) taken.add(act.act);
  }
  return taken;
}
