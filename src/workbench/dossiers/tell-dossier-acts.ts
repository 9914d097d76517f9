import { tellAct } from '../acts/tell-act.ts';
import { isUndo } from '../acts/undo-target.ts';
import type { DossierAct } from '../api/types.ts';
import { count } from '../words/tell-number.ts';

/**
 * What acts on a dossier that were done together did, in a few words.
 * @param acts at least one
 * @param before the acts on the dossier until then
 */
export function tellDossierActs(acts: readonly DossierAct[], before: readonly DossierAct[] = []): string {
  const [first] = acts;
  const meant = acts.map((act) => before.find(({ id }) => isUndo(act) && id === act.act) ?? act);
  const taken = meant.filter(({ type }) => type === 'take-in').length;
  if (!first || taken < 2) return acts.map((act) => tellAct(act, before)).join('; ');
  const told = [
    ...meant.flatMap((act) => (act.type === 'begin-dossier' ? [tellAct(act)] : [])),
    `Took in ${count(taken, 'item')}`,
  ].join('; ');
  return isUndo(first) ? `Undid: ${told}` : told;
}
