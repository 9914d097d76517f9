import { estimateErrors } from '../../ledger/index.ts';
import type { ReviewFilters, ReviewSample } from '../../model/index.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { loadEnclosing } from '../load-enclosing.ts';

/** Statements in a sample unless told. */
const USUAL_SIZE = 50;

/** Lists what waits for review, and tells how far that is. */
export const addReviewRoutes: AddRoutes = (api, { known, now }) => {
  api.openapi(ROUTES.listReview, async (c) => {
    const { asKnownOn, order, limit, cursor, ...filters } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    const page = { ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) };
    const list = await store.listReview({ ...toFilters(filters), ...(order && { order }), ...page });
    const statements = list.items.map(({ statement }) => statement);
    const excerpts = await store.excerpts(statements.map(({ id }) => id));
    return c.json({ ...list, excerpts, enclosing: await loadEnclosing(store, statements) }, 200);
  });
  api.openapi(ROUTES.reviewProgress, async (c) => {
    const dayBegan = `${new Date(now()).toISOString().slice(0, 10)}T00:00:00Z`;
    const { asKnownOn, lately = dayBegan, ...filters } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    const { bins, ...counts } = await store.reviewTally({ ...toFilters(filters), lately });
    return c.json({ ...counts, estimates: estimateErrors({ bins }) }, 200);
  });
};

/** The filters of a request: in an address a sample is told part by part. */
function toFilters({
  seed,
  size = USUAL_SIZE,
  since = BEFORE_ALL,
  ...filters
}: Omit<ReviewFilters, 'sample'> & Partial<ReviewSample>): ReviewFilters {
  return { ...filters, ...(seed !== undefined && { sample: { seed, size, since } }) };
}

/** All that was ever decided is in a sample of which nobody tells when it was drawn. */
const BEFORE_ALL = '0000-01-01T00:00:00Z';
