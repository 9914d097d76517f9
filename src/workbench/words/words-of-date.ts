import type { ReviewedStatement } from '../api/types.ts';

/** The words of the report that tell when something was said or is due, quoted: “last week”; empty where none do. */
export function wordsOfDate({ times }: Pick<ReviewedStatement, 'times'>, field: 'said' | 'due'): string {
  const words = times.find(({ tells }) => tells === field)?.anchor.quote;
  return words === undefined ? '' : `“${words.replace(/\s+/g, ' ')}”`;
}
