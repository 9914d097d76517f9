import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { found } from '../found.ts';

/** Lists and shows dossiers. */
export const addDossierRoutes: AddRoutes = (api, { store, known, now }) => {
  const dayNow = () => new Date(now()).toISOString().slice(0, 10);
  api.openapi(ROUTES.listDossiers, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json({ items: await known.on(asKnownOn, (then) => then.dossiers(query)) }, 200);
  });
  api.openapi(ROUTES.getDossier, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn, today = asKnownOn ?? dayNow() } = c.req.valid('query');
    return c.json(found(await known.on(asKnownOn, (then) => then.dossier(id, today)), 'dossier', id), 200);
  });
  // Also of one whose beginning was taken back, so that this can be undone.
  api.openapi(ROUTES.getDossierHistory, async (c) =>
    c.json({ acts: await store.dossierActs(c.req.valid('param').id) }, 200),
  );
};
