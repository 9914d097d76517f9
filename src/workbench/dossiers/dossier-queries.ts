import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { todayHere } from '../entry/tell-days.ts';

/** The dossiers, the one that somebody worked on last first. */
export const dossiersQuery = (query: { away?: 'true'; item?: string } = {}) =>
  queryOptions({
    queryKey: ['dossiers', query],
    queryFn: async ({ signal }) =>
      (await dataOf(client.GET('/api/dossiers', { signal, params: { query } }))).items,
  });

/** One dossier with everything that its items point at. */
export const dossierQuery = (id: string, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['dossier', id, asKnownOn ?? null],
    queryFn: ({ signal }) => {
      const query = asKnownOn ? { asKnownOn } : { today: todayHere() };
      return dataOf(client.GET('/api/dossiers/{id}', { signal, params: { path: { id }, query } }));
    },
  });

/** What people did with a dossier, oldest first. */
export const dossierActsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier-acts', id],
    queryFn: async ({ signal }) =>
      (await dataOf(client.GET('/api/dossiers/{id}/acts', { signal, params: { path: { id } } }))).acts,
  });
