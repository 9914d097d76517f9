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
    const page = { ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) };
    const query = { ...toReviewFilters(filters), ...(order && { order }), ...page };
    const view = await known.on(asKnownOn, async (then) => {
      const list = await then.listReview(query);
      const statements = list.items.map(({ statement }) => statement);
      const excerpts = await then.excerpts(statements.map(({ id }) => id));
      return { ...list, excerpts, enclosing: await loadEnclosing(then, statements) };
    });
    return c.json(view, 200);
  });
  api.openapi(ROUTES.reviewProgress, async (c) => {
    const { asKnownOn, lately = dayBegan(), ...filters } = c.req.valid('query');
    const query = { ...toReviewFilters(filters), lately };
    const { bins, ...counts } = await known.on(asKnownOn, (then) => then.reviewTally(query));
    return c.json({ ...counts, estimates: estimateErrors({ bins }) }, 200);
  });
  api.openapi(ROUTES.listLinks, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    const view = await known.on(asKnownOn, async (then) => {
      const list = await then.listLinks(query);
      return { ...list, excerpts: await then.excerpts(list.items.flatMap(passagesIn)) };
    });
    return c.json(view, 200);
  });
  api.openapi(ROUTES.linkProgress, async (c) => {
    const { asKnownOn, lately = dayBegan(), ...filters } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.linkTally({ ...filters, lately })), 200);
  });
};

/** Ids of the passages that a link is between. */
function passagesIn(link: LinkItem): string[] {
  if (link.what === 'evidence') return [link.promise.id, link.bearing.passage.passage];
  return [link.earlier.id, link.later.id];
}
