import { type Kysely, sql, type Transaction } from 'kysely';
import type { DossierAct, DossierQuery, DossierSummary, DossierThing } from '../../model/index.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { findActor } from './list-actors.ts';
import { passagesById } from './list-entries.ts';
import type { Tables } from './tables.ts';
import { loadDossierActs } from './truth.ts';

/** The acts on all dossiers, by these, oldest first. */
export async function actsByDossier(db: Kysely<Tables>): Promise<Map<string, DossierAct[]>> {
  const byDossier = new Map<string, DossierAct[]>();
  for (const act of await loadDossierActs(db)) {
    const before = byDossier.get(act.dossier);
    if (before) before.push(act);
    else byDossier.set(act.dossier, [act]);
  }
  return byDossier;
}

/** Lists dossiers, see Store.dossiers. */
export async function listDossiers(
  db: Kysely<Tables>,
  { item, away = false }: DossierQuery,
): Promise<DossierSummary[]> {
  const { rows } = await sql<{ body: string; holds: number | null }>`
    select body, ${
      item === undefined
        ? null
        : sql`exists (select 1 from dossier_item
      where dossier_item.dossier = dossier.id and dossier_item.item = ${item})`
    } as holds
    from dossier where away = ${away ? 1 : 0} order by seq`.execute(db);
  return rows
    .map(({ body, holds }) => ({
      ...(JSON.parse(body) as Omit<DossierSummary, 'holds'>),
      holds: holds === null ? null : holds === 1,
    }))
    .sort((a, b) => (a.changed.at === b.changed.at ? 0 : a.changed.at < b.changed.at ? 1 : -1));
}

/** Whether something is there to be taken into a dossier, with these words. */
export async function isThere(trx: Transaction<Tables>, thing: DossierThing): Promise<boolean> {
  switch (thing.sort) {
    case 'entry':
    case 'statement': {
      const { report, statement, anchor } = thing;
      const found = (await passagesById(trx, [statement])).get(statement);
      if (!found || found.kind === 'narrated' || found.passage.report !== report) return false;
      const { start, end, quote } = found.passage.anchor;
      if (anchor.start !== start || anchor.end !== end || anchor.quote !== quote) return false;
      return thing.sort === 'statement' || isKept(trx, statement);
    }
    case 'actor':
      return (await findActor(trx, thing.actor.id))?.id === thing.actor.id;
    case 'report':
      return (
        (await trx
          .selectFrom('shown_report')
          .select('seq')
          .where('id', '=', thing.report)
          .executeTakeFirst()) !== undefined
      );
  }
}

async function isKept(trx: Transaction<Tables>, statement: string): Promise<boolean> {
  return (await entrySeqs(trx, [statement])).has(statement);
}
