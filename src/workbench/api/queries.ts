import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from './client.ts';
import type {
  ActorAct,
  ActorQuery,
  DueQuery,
  EntryFacetQuery,
  EntryQuery,
  ReportQuery,
  StatementQuery,
  TimelineQuery,
} from './types.ts';

/** Rows fetched at a time. */
const PAGE_SIZE = 60;

type Unpaged<Q> = Omit<Q, 'limit' | 'cursor'>;

const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
  placeholderData: keepPreviousData,
};
const page = (cursor: string | undefined) => ({ limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) });

/** What the server is and holds. */
export const statusQuery = () =>
  queryOptions({
    queryKey: ['status'],
    queryFn: ({ signal }) => dataOf(client.GET('/api/status', { signal })),
  });

/** The reports that fit. */
export const reportsQuery = (query: Unpaged<ReportQuery>) =>
  infiniteQueryOptions({
    queryKey: ['reports', query],
    queryFn: ({ signal, pageParam }) =>
      dataOf(client.GET('/api/reports', { signal, params: { query: { ...query, ...page(pageParam) } } })),
    ...paged,
  });

/** Outlets and languages to filter by. */
export const facetsQuery = () =>
  queryOptions({
    queryKey: ['facets'],
    queryFn: ({ signal }) => dataOf(client.GET('/api/reports/facets', { signal })),
  });

/** The key of one report's view in the cache. */
export const reportKey = (id: string) => ['report', id] as const;

/** One report with its statements. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: reportKey(id),
    queryFn: ({ signal }) => dataOf(client.GET('/api/reports/{id}', { signal, params: { path: { id } } })),
  });

/** The statements that fit. */
export const statementsQuery = (query: Unpaged<StatementQuery>) =>
  infiniteQueryOptions({
    queryKey: ['statements', query],
    queryFn: ({ signal, pageParam }) =>
      dataOf(client.GET('/api/statements', { signal, params: { query: { ...query, ...page(pageParam) } } })),
    ...paged,
  });

/** The entry of the ledger that a statement stands in; null when the ledger does not keep it. */
export const entryOfQuery = (statement: string) =>
  queryOptions({
    queryKey: ['entry-of', statement],
    queryFn: async ({ signal }) => {
      const path = { id: statement };
      return (await dataOf(client.GET('/api/statements/{id}/entry', { signal, params: { path } }))).entry;
    },
  });

/** The actors that fit. */
export const actorsQuery = (query: Unpaged<ActorQuery>) =>
  infiniteQueryOptions({
    queryKey: ['actors', query],
    queryFn: ({ signal, pageParam }) =>
      dataOf(client.GET('/api/actors', { signal, params: { query: { ...query, ...page(pageParam) } } })),
    ...paged,
  });

/** Entries fetched at a time: some four screens of the ledger. */
export const ENTRY_STRETCH = 50;

/**
 * A stretch of the entries that fit.
 * @param stretch number of it, from 0
 */
export const entriesQuery = (query: Omit<Unpaged<EntryQuery>, 'skip'>, stretch: number) =>
  queryOptions({
    queryKey: ['entries', query, stretch],
    queryFn: ({ signal }) => {
      const wanted = { ...query, skip: stretch * ENTRY_STRETCH, limit: ENTRY_STRETCH };
      return dataOf(client.GET('/api/ledger', { signal, params: { query: wanted } }));
    },
  });

/** How many entries there are of each value of each filter. */
export const entryFacetsQuery = (query: EntryFacetQuery) =>
  queryOptions({
    queryKey: ['entry-facets', query],
    queryFn: ({ signal }) => dataOf(client.GET('/api/ledger/facets', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });

/** What waits for a look. */
export const dueQuery = (query: DueQuery) =>
  queryOptions({
    queryKey: ['due', query],
    queryFn: ({ signal }) => dataOf(client.GET('/api/due', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });

/** What was said and is due when. */
export const timelineQuery = (query: TimelineQuery) =>
  queryOptions({
    queryKey: ['timeline', query],
    queryFn: ({ signal }) => dataOf(client.GET('/api/timeline', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });

/** One statement with the details of its report. */
export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: ['statement', id],
    queryFn: ({ signal }) => dataOf(client.GET('/api/statements/{id}', { signal, params: { path: { id } } })),
  });

/**
 * One actor.
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const actorQuery = (id: string, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['actor', id, asKnownOn],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/actors/{id}', { signal, params: { path: { id }, query: { asKnownOn } } })),
  });

/** How many of all acts on actors are shown: the newest; those of one actor are shown all. */
const SHOWN_ACTS = 200;

/**
 * What people did with an actor, oldest first; null for the newest of what they did with any.
 */
export const actorHistoryQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['actor-acts', id],
    queryFn: async ({ signal }): Promise<ActorAct[]> => {
      if (id !== null) {
        const path = { id };
        return (await dataOf(client.GET('/api/actors/{id}/acts', { signal, params: { path } }))).acts;
      }
      const query = { on: 'actors' as const, limit: SHOWN_ACTS };
      const { items } = await dataOf(client.GET('/api/acts', { signal, params: { query } }));
      return items.toReversed() as ActorAct[];
    },
  });

/** The key of the jobs in the cache. */
export const JOBS_KEY = ['jobs'] as const;

/** The jobs that add files. */
export const jobsQuery = () =>
  queryOptions({
    queryKey: JOBS_KEY,
    queryFn: ({ signal }) => dataOf(client.GET('/api/jobs', { signal })),
  });
