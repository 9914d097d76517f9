import { type Kysely, sql, type Transaction } from 'kysely';
import { layDossiers } from '../../ledger/index.ts';
import {
  DOSSIER_DEEDS,
  type DossierAct,
  type DossierQuery,
  type DossierSummary,
  type DossierThing,
  ITEM_SORTS,
  type ItemSort,
} from '../../model/index.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { findActor } from './list-actors.ts';
import { passagesById } from './list-entries.ts';
import type { Tables } from './tables.ts';
import { loadActsOfNoReport } from './truth.ts';

const TYPES = DOSSIER_DEEDS.map(({ shape }) => shape.type.value);

/** The acts on one dossier, or on all of them, oldest first. */
export function loadDossierActs(db: Kysely<Tables>, dossier?: string): Promise<DossierAct[]> {
  const ofOne = dossier === undefined ? [] : [sql<boolean>`body ->> 'dossier' = ${dossier}`];
  return loadActsOfNoReport<DossierAct>(db, TYPES, ofOne);
}

/** Lists dossiers, see Store.dossiers. */
export async function listDossiers(
  db: Kysely<Tables>,
  { item, away = false }: DossierQuery,
): Promise<DossierSummary[]> {
  const dossiers = [...layDossiers(await loadDossierActs(db)).values()];
  return dossiers
    .filter((one) => one.away === away)
    .map(({ items, ...rest }) => {
      const counts = Object.fromEntries(ITEM_SORTS.map((sort) => [sort, 0])) as Record<ItemSort, number>;
      for (const { thing } of items) counts[thing.sort] += 1;
      return { ...rest, counts, holds: item === undefined ? null : items.some(({ key }) => key === item) };
    })
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
