import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';

/** Tells which days are held open or being opened, and gives one up. */
export const addKnownRoutes: AddRoutes = (api, { known }) => {
  api.openapi(ROUTES.listKnownDays, (c) => c.json({ items: known.list() }, 200));
  api.openapi(ROUTES.stopKnownDay, async (c) => c.json(await known.stop(c.req.valid('param').day), 200));
};
