import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { todayHere } from './tell-days.ts';

/** The key of one entry's view in the cache. */
export const entryKey = (id: string) => ['entry', id] as const;

/**
 * One entry with everything that voices it and bears on it.
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const entryQuery = (id: string, asKnownOn?: string) =>
  queryOptions({
    queryKey: asKnownOn === undefined ? entryKey(id) : [...entryKey(id), asKnownOn],
    queryFn: ({ signal }) => {
      // Its schedule is told for the day that it is here, which the page names.
      const query = asKnownOn === undefined ? { today: todayHere() } : { asKnownOn };
      const params = { path: { id }, query };
      return dataOf(client.GET('/api/ledger/{id}', { signal, params }));
    },
  });

/** What people did with an entry, oldest first. */
export const entryActsQuery = (id: string) =>
  queryOptions({
    queryKey: ['entry-acts', id],
    queryFn: async ({ signal }) =>
      (await dataOf(client.GET('/api/ledger/{id}/acts', { signal, params: { path: { id } } }))).acts,
  });

/** Statements whose disputes are asked for at once: as many as the API takes. */
const MOST_STATEMENTS = 100;
/** Disputes that are shown. */
const MOST_DISPUTES = 100;

/**
 * The disputes that some statements are in.
 * @param statements ids; of more than the API takes, the first ones
 * @param asKnownOn a day that they are shown as known on; undefined for now
 */
export const entryDisputesQuery = (statements: readonly string[], asKnownOn?: string) =>
  queryOptions({
    queryKey: ['disputes', statements, asKnownOn],
    enabled: statements.length > 0,
    queryFn: ({ signal }) => {
      const query = { statement: statements.slice(0, MOST_STATEMENTS), limit: MOST_DISPUTES, asKnownOn };
      return dataOf(client.GET('/api/disputes', { signal, params: { query } }));
    },
  });
