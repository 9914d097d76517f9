import type { Act } from '../model/index.ts';

const UNDOING: ReadonlySet<Act['type']> = new Set<Undoing['type']>([
  'undo',
  'undo-actor',
  'undo-ledger',
  'undo-dossier',
]);

/** An act that does something itself. */
export type Doing<A extends Act> = Exclude<A, Undoing>;

/** What takes another act back. */
type Undoing = { type: 'undo' | 'undo-actor' | 'undo-ledger' | 'undo-dossier' };

/**
 * The acts that nobody took back, in their order, undos left out. An undo that was itself undone
 * does not count, so an act comes back into force when its undo is undone.
 * @param acts oldest first
 */
export function actsInForce<A extends Act>(acts: readonly A[]): Doing<A>[] {
  const taken = actsTakenBack(acts);
  return acts.filter((act): act is Doing<A> => !isUndo(act) && !taken.has(act.id));
}

/**
 * The ids of the acts that are taken back at present, undos that were undone among them.
 * @param acts oldest first
 */
export function actsTakenBack(acts: readonly Act[]): Set<string> {
  const taken = new Set<string>();
  for (const act of acts.toReversed()) {
    if (isUndo(act) && !taken.has(act.id)) taken.add(act.act);
  }
  return taken;
}

/** Whether an act takes another one back. */
export function isUndo(act: Act): act is Extract<Act, Undoing> {
  return UNDOING.has(act.type);
}
