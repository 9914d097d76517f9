import type { Act } from '../model/index.ts';

/**
 * The acts that nobody took back, in their order, undos left out. An undo that was itself undone
 * does not count, so an act comes back into force when its undo is undone.
 * @param acts oldest first
 */
export function actsInForce(acts: readonly Act[]): Act[] {
  const takenBack = new Set<string>();
  for (const act of acts.toReversed()) {
    if (act.type === 'undo' && !takenBack.has(act.id)) takenBack.add(act.act);
  }
  return acts.filter((act) => act.type !== 'undo' && !takenBack.has(act.id));
}
