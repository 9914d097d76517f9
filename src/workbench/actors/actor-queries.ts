import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { Kind } from '../api/types.ts';
import { todayHere } from '../entry/tell-days.ts';

/** Rows of each short list on an actor's page. */
const SHORT = 3;

/**
 * The entries that an actor holds, voices or is told, and who speaks for whom.
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const actorRecordQuery = (id: string, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['actor-record', id, asKnownOn],
    queryFn: ({ signal }) => {
      const day = asKnownOn === undefined ? { today: todayHere() } : { asKnownOn };
      const params = { path: { id }, query: { ...day, limit: SHORT } };
      return dataOf(client.GET('/api/actors/{id}/record', { signal, params }));
    },
  });

/**
 * The newest statements of one kind that an actor speaks, and how many there are.
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const newestSaidQuery = (id: string, kind: Kind, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['statements', 'newest', id, kind, asKnownOn],
    queryFn: ({ signal }) => {
      const review = ['unreviewed' as const, 'accepted' as const];
      const query = { speaker: id, kind: [kind], review, limit: SHORT, asKnownOn };
      return dataOf(client.GET('/api/statements', { signal, params: { query } }));
    },
  });

/**
 * When an actor said what kind of thing.
 * @param q words of the subject; undefined for all
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const actorLineQuery = (id: string, q: string | undefined, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['actor-line', id, q, asKnownOn],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { q, asKnownOn } };
      return dataOf(client.GET('/api/actors/{id}/line', { signal, params }));
    },
    placeholderData: keepPreviousData,
  });

/**
 * How an actor's entries turned out, by kind.
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const actorScoresQuery = (id: string, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['scores', id, asKnownOn],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/scores', { signal, params: { query: { actor: id, asKnownOn } } })),
  });

/** Disputes that are shown at most. */
const MOST_DISPUTES = 200;

/**
 * The newest disputes that an actor is in, and how many there are.
 * @param all as many as are shown at most, not only the first few
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const actorDisputesQuery = (id: string, all: boolean, asKnownOn?: string) =>
  queryOptions({
    queryKey: ['disputes', 'of', id, all, asKnownOn],
    queryFn: ({ signal }) => {
      const query = { actor: id, limit: all ? MOST_DISPUTES : SHORT, asKnownOn };
      return dataOf(client.GET('/api/disputes', { signal, params: { query } }));
    },
    placeholderData: keepPreviousData,
  });
