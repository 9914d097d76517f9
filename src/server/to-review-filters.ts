import type { ReviewFilters, ReviewSample } from '../model/index.ts';

/** Statements in a sample unless told. */
const USUAL_SIZE = 50;
/** All that was ever decided is in a sample of which nobody tells when it was drawn. */
const BEFORE_ALL = '0000-01-01T00:00:00Z';

/** The filters of a request: in an address a sample is told part by part. */
export function toReviewFilters({
  seed,
  size = USUAL_SIZE,
  since = BEFORE_ALL,
  ...filters
}: Omit<ReviewFilters, 'sample'> & Partial<ReviewSample>): ReviewFilters {
  return { ...filters, ...(seed !== undefined && { sample: { seed, size, since } }) };
}
