import { actsTakenBack, layDossiers } from '../ledger/index.ts';
import { type DossierAct, type DossierThing, itemKey, TrothError } from '../model/index.ts';

/** What an act on a dossier is checked against. */
export interface DossierTarget {
  /** acts on the same dossier before this one, oldest first */
  acts: readonly DossierAct[];
  /** whether a thing is there, with these words */
  isThere(thing: DossierThing): Promise<boolean>;
}

/**
 * Refuses an act on a dossier that cannot be carried out.
 * @throws TrothError `act/unknown-target` when it names a dossier, an item, an act, or something to take in that is
 * not there; `act/invalid` otherwise
 */
export async function checkDossierAct(act: DossierAct, target: DossierTarget): Promise<void> {
  if (act.type === 'begin-dossier') {
    if (target.acts.length > 0) throw invalid(act.dossier, 'there is a dossier with this id already');
    return;
  }
  if (act.type === 'undo-dossier') {
    if (!target.acts.some(({ id }) => id === act.act))
      throw unknown(act.act, 'there is no such act on the dossier');
    if (actsTakenBack(target.acts).has(act.act)) throw invalid(act.act, 'the act is taken back already');
    return;
  }
  const dossier = layDossiers(target.acts).get(act.dossier);
  if (!dossier) throw unknown(act.dossier, 'there is no such dossier');
  const holds = (key: string) => dossier.items.some((item) => item.key === key);
  if (act.type === 'take-in') {
    const key = itemKey(act.thing);
    if (holds(key)) throw invalid(key, 'the dossier has it already');
    if (!(await target.isThere(act.thing))) throw unknown(key, 'there is nothing such to take in');
    return;
  }
  if (!('item' in act)) return;
  if (!holds(act.item)) throw unknown(act.item, 'the dossier has no such item');
  if (act.type !== 'move-item' || act.before === null) return;
  if (!holds(act.before)) throw unknown(act.before, 'the dossier has no such item');
  if (act.before === act.item) throw invalid(act.item, 'an item cannot stand before itself');
}

function unknown(where: string, message: string): TrothError {
  return new TrothError('act/unknown-target', message, { where });
}

function invalid(where: string, message: string): TrothError {
  return new TrothError('act/invalid', message, { where });
}
