import type { Act } from '../api/types.ts';
import { areAtOnce, isUndo, takenBack } from './undo-target.ts';

/**
 * The acts that "undo" takes back where it takes back the newest of a sort: the newest in force, with all of the sort
 * that were done at once with it.
 * @param acts newest first
 * @param isOfSort whether an act is one that is taken back here
 * @returns newest first; none when there is nothing to undo
 */
export function newestDeed<A extends Act>(acts: readonly Act[], isOfSort: (act: Act) => act is A): A[] {
  const back = takenBack(acts.toReversed());
  const inForce = acts.filter((act): act is A => isOfSort(act) && !isUndo(act) && !back.has(act.id));
  const [newest] = inForce;
  return newest ? inForce.filter((act) => areAtOnce(act, newest)) : [];
}
