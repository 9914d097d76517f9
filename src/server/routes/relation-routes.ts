import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { loadEnclosing } from '../load-enclosing.ts';
import { stateOfFor } from '../state-of-for.ts';

/** Tells who says what to whom, of actors or of states. */
export const addRelationRoutes: AddRoutes = (api, { known }) => {
  api.openapi(ROUTES.relations, async (c) => {
    const { asKnownOn, between, ...query } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    return c.json(await store.relations(query, await stateOfFor(between, store)), 200);
  });
  api.openapi(ROUTES.relatedStatements, async (c) => {
    const { asKnownOn, between, ...query } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    const { items, total } = await store.relatedStatements(query, await stateOfFor(between, store));
    const enclosing = await loadEnclosing(
      store,
      items.map(({ statement }) => statement),
    );
    return c.json({ items, total, enclosing }, 200);
  });
};
