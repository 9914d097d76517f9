import { createAct, type Deed, isOnActors, isOnDossiers, isOnLedger } from '../../model/index.ts';
import type { StoredReport } from '../../store/index.ts';
import type { DeedInput } from '../api/bodies.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { loadReport } from '../load-report.ts';
import { createActorDeeds } from '../to-actor-deed.ts';
import { toDeed } from '../to-deed.ts';
import { toDossierDeed } from '../to-dossier-deed.ts';
import { toLedgerDeed } from '../to-ledger-deed.ts';

/** Keeps and lists what people do. */
export const addActRoutes: AddRoutes = (api, { store, changes, person, now }) => {
  api.openapi(ROUTES.listActs, async (c) => c.json(await store.acts(c.req.valid('query')), 200));

  api.openapi(ROUTES.addActs, async (c) => {
    const { by = person, deeds } = c.req.valid('json');
    const reports = new Map<string, Promise<StoredReport>>();
    const load = (id: string, where: string) => {
      const report = reports.get(id) ?? loadReport(store, id, { code: 'act/unknown-target', where });
      reports.set(id, report);
      return report;
    };
    const onActors = createActorDeeds(store);
    const deedOf = (input: DeedInput, place: string): Promise<Deed> => {
      if (isOnActors(input)) return onActors.toDeed(input, place);
      if (isOnDossiers(input)) return toDossierDeed(store, input, place);
      return isOnLedger(input) ? toLedgerDeed(store, input, place) : toDeed(input, by, load, place);
    };
    const at = new Date(now()).toISOString();
    const acts = [];
    for (const [index, input] of deeds.entries()) {
      const place = `deeds.${index}`;
      acts.push(createAct(await deedOf(input, place), by, at));
    }
    await store.addActs(acts);
    changes.tell({ event: 'change' });
    return c.json({ acts }, 201);
  });
};
