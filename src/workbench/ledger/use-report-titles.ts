import { useQueries } from '@tanstack/react-query';
import { reportQuery } from '../api/queries.ts';

/**
 * The titles of reports that the ledger is narrowed by, as far as they are fetched.
 * @param filters ids; of a filter by several reports only their number is told, so that none is asked for
 */
export function useReportTitles(
  filters: readonly (readonly string[] | undefined)[],
): ReadonlyMap<string, string> {
  const ids = [...new Set(filters.flatMap((some) => (some?.length === 1 ? some : [])))];
  return useQueries({
    queries: ids.map(reportQuery),
    combine: (found) =>
      new Map(
        found.flatMap(({ data }, at) => [[ids[at] ?? '', data?.report.title ?? ids[at] ?? ''] as const]),
      ),
  });
}
