import { type Dossier, type DossierAct, type DossierItem, itemKey } from '../model/index.ts';
import { actsInForce, type Doing } from './acts-in-force.ts';

/**
 * The dossiers that acts make, by their ids, in the order in which they were begun. An act on what is not there
 * says nothing: the undo of what took it in leaves an item's notes and moves without effect, and they are back with
 * it.
 * @param acts those on dossiers, oldest first, those taken back included
 */
export function layDossiers(acts: readonly DossierAct[]): Map<string, Dossier> {
  const dossiers = new Map<string, Dossier>();
  const items = new Map<string, Map<string, DossierItem>>();
  for (const act of actsInForce(acts)) {
    if (act.type === 'begin-dossier') {
      if (dossiers.has(act.dossier)) continue;
      const { dossier: id, title, summary, by, at } = act;
      const begun = { by, at };
      dossiers.set(id, { id, title, summary, away: false, items: [], begun, changed: begun });
      items.set(id, new Map());
      continue;
    }
    const dossier = dossiers.get(act.dossier);
    if (dossier) lay(act, dossier, items.get(act.dossier) ?? new Map());
  }
  for (const { dossier: id, by, at } of acts) {
    const dossier = dossiers.get(id);
    if (dossier) dossier.changed = { by, at };
  }
  for (const dossier of dossiers.values()) dossier.items = [...(items.get(dossier.id)?.values() ?? [])];
  return dossiers;
}

/** @param items of the dossier, by their keys, in their order */
function lay(
  act: Exclude<Doing<DossierAct>, { type: 'begin-dossier' }>,
  dossier: Dossier,
  items: Map<string, DossierItem>,
): void {
  switch (act.type) {
    case 'describe-dossier':
      Object.assign(dossier, act.values);
      return;
    case 'take-in': {
      const key = itemKey(act.thing);
      const held = items.get(key);
      if (!held) {
        const { thing, by, at } = act;
        items.set(key, { key, thing, note: '', noted: null, by, at });
      }
      if (act.note !== '') note(items.get(key), act);
      return;
    }
    case 'note-item':
      note(items.get(act.item), act);
      return;
    case 'move-item':
      move(items, act.item, act.before);
      return;
    case 'take-out':
      items.delete(act.item);
      return;
    case 'put-away-dossier':
      dossier.away = true;
  }
}

function note(
  item: DossierItem | undefined,
  { note, by, at }: { note: string; by: string; at: string },
): void {
  if (item) Object.assign(item, { note, noted: { by, at } });
}

function move(items: Map<string, DossierItem>, key: string, before: string | null): void {
  const item = items.get(key);
  // Where the other is gone, nobody knows what place was meant.
  if (!item || key === before || (before !== null && !items.has(before))) return;
  const others = [...items].filter(([other]) => other !== key);
  items.clear();
  for (const [other, value] of others) {
    if (other === before) items.set(key, item);
    items.set(other, value);
  }
  if (before === null) items.set(key, item);
}
