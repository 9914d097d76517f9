import { estimateErrors } from '../../ledger/index.ts';
import type { LinkItem } from '../../model/index.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { loadEnclosing } from '../load-enclosing.ts';
import { toReviewFilters } from '../to-review-filters.ts';

/** Lists what waits for review, and tells how far that is. */
export const addReviewRoutes: AddRoutes = (api, { known, now }) => {
  const dayBegan = () => `${new Date(now()).toISOString().slice(0, 10)}T00:00:00Z`;
  api.openapi(ROUTES.listReview, async (c) => {
    const { asKnownOn, order, limit, cursor, ...filters } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    const page = { ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) };
    const list = await store.listReview({ ...toReviewFilters(filters), ...(order && { order }), ...page });
    const statements = list.items.map(({ statement }) => statement);
    const excerpts = await store.excerpts(statements.map(({ id }) => id));
    return c.json({ ...list, excerpts, enclosing: await loadEnclosing(store, statements) }, 200);
  });
  api.openapi(ROUTES.reviewProgress, async (c) => {
    const { asKnownOn, lately = dayBegan(), ...filters } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    const { bins, ...counts } = await store.reviewTally({ ...toReviewFilters(filters), lately });
    return c.json({ ...counts, estimates: estimateErrors({ bins }) }, 200);
  });
  api.openapi(ROUTES.listLinks, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    const list = await store.listLinks(query);
    return c.json({ ...list, excerpts: await store.excerpts(list.items.flatMap(passagesIn)) }, 200);
  });
  api.openapi(ROUTES.linkProgress, async (c) => {
    const { asKnownOn, lately = dayBegan(), ...filters } = c.req.valid('query');
    return c.json(await (await known.on(asKnownOn)).linkTally({ ...filters, lately }), 200);
  });
};

/** Ids of the passages that a link is between. */
function passagesIn(link: LinkItem): string[] {
  if (link.what === 'evidence') return [link.promise.id, link.bearing.passage.passage];
  return [link.earlier.id, link.later.id];
}
