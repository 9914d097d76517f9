import { sql, type Transaction } from 'kysely';
import { layDossiers } from '../../ledger/index.ts';
import { type DossierAct, type DossierThing, ITEM_SORTS, type ItemSort } from '../../model/index.ts';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';

/** The id by which what an item of a dossier points at is found; of an entry that of one of its statements. */
export function idOfThing(thing: DossierThing): string {
  switch (thing.sort) {
    case 'entry':
    case 'statement':
      return thing.statement;
    case 'actor':
      return thing.actor.id;
    case 'report':
      return thing.report;
  }
}

/**
 * Writes what dossiers have come to.
 * @param byDossier all acts on each, oldest first, at least one
 */
export async function writeDossiers(
  trx: Transaction<Tables>,
  byDossier: ReadonlyMap<string, readonly DossierAct[]>,
): Promise<void> {
  for (const [id, acts] of byDossier) {
    await trx.deleteFrom('dossier').where('id', '=', id).execute();
    await trx.deleteFrom('dossier_item').where('dossier', '=', id).execute();
    const dossier = layDossiers(acts).get(id);
    if (!dossier) continue;
    const { items, ...rest } = dossier;
    const counts = Object.fromEntries(ITEM_SORTS.map((sort) => [sort, 0])) as Record<ItemSort, number>;
    for (const { thing } of items) counts[thing.sort] += 1;
    await sql`insert into dossier (seq, id, away, body)
      select seq, ${id}, ${dossier.away ? 1 : 0}, ${JSON.stringify({ ...rest, counts })}
      from act where id = ${acts[0]?.id}`.execute(trx);
    await insertRows(
      trx,
      'dossier_item',
      items.map(({ key: item, thing }) => ({ dossier: id, item, sort: thing.sort, thing: idOfThing(thing) })),
    );
  }
}
