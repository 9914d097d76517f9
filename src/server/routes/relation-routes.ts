import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { loadEnclosing } from '../load-enclosing.ts';
import { stateOfFor } from '../state-of-for.ts';

/** Tells who says what to whom, of actors or of states. */
export const addRelationRoutes: AddRoutes = (api, { known }) => {
  api.openapi(ROUTES.relations, async (c) => {
    const { asKnownOn, between, ...query } = c.req.valid('query');
    const list = await known.on(asKnownOn, async (then) =>
      then.relations(query, await stateOfFor(between, then)),
    );
    return c.json(list, 200);
  });
  api.openapi(ROUTES.relatedStatements, async (c) => {
    const { asKnownOn, between, ...query } = c.req.valid('query');
    const view = await known.on(asKnownOn, async (then) => {
      const { items, total } = await then.relatedStatements(query, await stateOfFor(between, then));
      const statements = items.map(({ statement }) => statement);
      return { items, total, enclosing: await loadEnclosing(then, statements) };
    });
    return c.json(view, 200);
  });
};
