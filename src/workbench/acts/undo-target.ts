import type { Act } from '../api/types.ts';

/** What takes another act back. */
type Undoing = Extract<Act, { type: 'undo' | 'undo-actor' | 'undo-ledger' | 'undo-dossier' }>;
const UNDOING: ReadonlySet<Act['type']> = new Set<Undoing['type']>([
  'undo',
  'undo-actor',
  'undo-ledger',
  'undo-dossier',
]);

/** Whether an act takes another one back. */
export function isUndo(act: Act): act is Undoing {
  return UNDOING.has(act.type);
}

/** Ids of the acts that a later undo, itself in force, takes back. */
export function takenBack(acts: readonly Act[]): Set<string> {
  const back = new Set<string>();
  for (const act of acts.toReversed()) {
    if (isUndo(act) && !back.has(act.id)) back.add(act.act);
  }
  return back;
}

/**
 * The acts that "undo" takes back: the newest one in force, with those that were done together with it.
 * @param acts on one report or entry, oldest first
 * @returns newest first; none when there is nothing to undo
 */
export function undoTargets(acts: readonly Act[]): Act[] {
  const back = takenBack(acts);
  const inForce = acts.filter((act) => !isUndo(act) && !back.has(act.id)).toReversed();
  const [newest] = inForce;
  return newest ? inForce.filter((act) => act === newest || areOneDeed(act, newest)) : [];
}

/**
 * The undos that "redo" takes back: the newest one in force with those done together with it, unless
 * something else was done since.
 * @param acts on one report or entry, oldest first
 * @returns newest first; none when there is nothing to redo
 */
export function redoTargets(acts: readonly Act[]): Act[] {
  const back = takenBack(acts);
  const undone = new Map(acts.flatMap((act) => (isUndo(act) ? [] : [[act.id, act] as const])));
  const undos: { undo: Act; act: Act }[] = [];
  for (const undo of acts.toReversed()) {
    if (!isUndo(undo)) break;
    const act = undone.get(undo.act);
    if (act && !back.has(undo.id)) undos.push({ undo, act });
  }
  const [newest] = undos;
  return undos
    .filter(
      ({ undo, act }) =>
        undo === newest?.undo || (newest && areAtOnce(undo, newest.undo) && areOneDeed(act, newest.act)),
    )
    .map(({ undo }) => undo);
}

/**
 * Whether two acts are one correction that was given to several statements at once, things taken in at once, or
 * verdicts given at once.
 */
function areOneDeed(a: Act, b: Act): boolean {
  if (a.type === 'judge' && b.type === 'judge') return areAtOnce(a, b);
  if (a.type === 'take-in' && b.type === 'take-in') return a.dossier === b.dossier && areAtOnce(a, b);
  return (
    a.type === 'correct' &&
    b.type === 'correct' &&
    areAtOnce(a, b) &&
    JSON.stringify(a.values) === JSON.stringify(b.values)
  );
}

/** Whether acts were done at once: those of one request bear one time, to the millisecond. */
export function areAtOnce(a: Act, b: Act): boolean {
  return a.at === b.at && a.by === b.by;
}
