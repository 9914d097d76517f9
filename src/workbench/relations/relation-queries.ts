import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { RelationQuery } from '../api/types.ts';

/** Who says what to whom, how often. */
export const relationsQuery = (query: RelationQuery) =>
  queryOptions({
    queryKey: ['relations', query],
    queryFn: ({ signal }) => dataOf(client.GET('/api/relations', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });

/** Statements fetched at a time. */
const PAGE = 30;

/** The statements that relations are made of. */
export const relatedQuery = (query: Omit<RelationQuery, 'least' | 'limit'>) =>
  infiniteQueryOptions({
    queryKey: ['relations', 'statements', query],
    queryFn: ({ signal, pageParam }) => {
      const params = { query: { ...query, limit: PAGE, skip: pageParam } };
      return dataOf(client.GET('/api/relations/statements', { signal, params }));
    },
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const read = pages.reduce((sum, { items }) => sum + items.length, 0);
      return read < total ? read : undefined;
    },
  });
