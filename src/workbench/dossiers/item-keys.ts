import type { DossierRow } from '../api/types.ts';
import type { Thing } from './add-to-dossier.tsx';

/** A thing in the form of the keys of items; an entry stands by its first statement. */
export function thingKey({ sort, id }: Thing): string {
  return `${sort}:${id.replace(/^e_/, 's_')}`;
}

/** All keys by which things that an item is, or has come to be, are known. */
export function itemKeys({ key, thing, entry, actor }: DossierRow): string[] {
  return [
    key,
    ...(entry ? [`entry:${entry.statement.statement}`] : []),
    ...(actor ? [`${thing.sort}:${actor.id}`] : []),
  ];
}
