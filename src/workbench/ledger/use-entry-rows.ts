import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { LedgerList } from '../address/list-states.ts';
import { ENTRY_STRETCH, entriesQuery } from '../api/queries.ts';
import type { EntryRow } from '../api/types.ts';

/** What decides which entries are shown, and in what order. */
export type EntryView = Omit<LedgerList, 'columns'>;

/** The entries of a view, of which only the stretch that is looked at is fetched. */
export interface EntryRows {
  /** how many the view shows; undefined until that is known */
  total: number | undefined;
  /** undefined while it is fetched */
  at(index: number): EntryRow | undefined;
  /** whether what is shown is still that of the view before */
  stale: boolean;
  error: unknown;
  retry(): void;
  /** Fetches a stretch, whether or not it is looked at. */
  between(start: number, end: number): Promise<EntryRow[]>;
}

/**
 * Fetches the entries of a view as they are looked at. While another view is fetched the one before stays.
 * @param start index of the first row that is looked at
 * @param end index of the last
 */
export function useEntryRows(view: EntryView, start: number, end: number): EntryRows {
  const cache = useQueryClient();
  const head = useQuery({ ...entriesQuery(view, 0), placeholderData: keepPreviousData });
  const shown = useRef(view);
  if (!head.isPlaceholderData) shown.current = view;
  const first = stretchOf(start);
  const stretches = Array.from({ length: stretchOf(end) - first + 1 }, (_, i) => first + i);
  const pages = useQueries({ queries: stretches.map((stretch) => entriesQuery(shown.current, stretch)) });
  const failed = pages.find(({ isError }) => isError);
  return {
    total: head.data?.total,
    at: (index) => {
      if (index < 0) return undefined;
      const stretch = stretchOf(index);
      const items = stretch === 0 ? head.data?.items : pages[stretch - first]?.data?.items;
      return items?.[index - stretch * ENTRY_STRETCH];
    },
    stale: head.isPlaceholderData,
    error: head.error ?? failed?.error ?? null,
    retry: () => {
      void head.refetch();
      void failed?.refetch();
    },
    between: async (start, end) => {
      const rows: EntryRow[] = [];
      for (let stretch = stretchOf(start); stretch <= stretchOf(end); stretch += 1) {
        const { items } = await cache.fetchQuery(entriesQuery(view, stretch));
        const offset = stretch * ENTRY_STRETCH;
        rows.push(...items.filter((_, i) => offset + i >= start && offset + i <= end));
      }
      return rows;
    },
  };
}

function stretchOf(index: number): number {
  return Math.floor(Math.max(0, index) / ENTRY_STRETCH);
}
