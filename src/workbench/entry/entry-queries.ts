import { queryOptions, skipToken } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { EntryView } from '../api/types.ts';
import { joinStretches } from './join-stretches.ts';
import { todayHere } from './tell-days.ts';

/** The key of one entry's view in the cache. */
export const entryKey = (id: string) => ['entry', id] as const;

/** Statements and passages that are fetched at first, of each: some screens of them. */
const FIRST = 30;
/** Statements and passages that are fetched at once of a long entry after that, of each. */
const STRETCH = 100;

/** How long the beginning has to be drawn before the rest is asked for, ms: on few processors both take their time. */
const DRAWN = 100;

/** The key of the beginning of an entry's view in the cache. */
const beginningKey = (id: string, asKnownOn: string | undefined) =>
  ['entry-beginning', id, asKnownOn ?? null] as const;

/**
 * One entry with everything that voices it and bears on it. Of one with many statements its beginning comes first, see
 * {@link entryBeginningQuery}, and the rest by stretches.
 * @param asKnownOn a day that it is shown as known on; undefined for now
 */
export const entryQuery = (id: string, asKnownOn?: string) =>
  queryOptions({
    queryKey: asKnownOn === undefined ? entryKey(id) : [...entryKey(id), asKnownOn],
    queryFn: async ({ signal, client: cache, queryKey }): Promise<EntryView> => {
      // Its schedule is told for the day that it is here, which the page names.
      const day = asKnownOn === undefined ? { today: todayHere() } : { asKnownOn };
      const fetch = (skip: number, limit: number) => {
        const params = { path: { id }, query: { ...day, ...(skip > 0 && { skip }), limit } };
        return dataOf(client.GET('/api/ledger/{id}', { signal, params }));
      };
      const isShown = cache.getQueryData(queryKey) !== undefined;
      let told = isShown ? STRETCH : FIRST;
      const stretches = [await fetch(0, told)];
      const goesOn = ({ entry, passages }: EntryView) => told < Math.max(entry.statements, passages);
      if (!isShown && stretches.every(goesOn)) {
        cache.setQueryData(beginningKey(id, asKnownOn), stretches[0]);
        await new Promise((drawn) => setTimeout(drawn, DRAWN));
      }
      while (stretches.every(goesOn)) {
        stretches.push(await fetch(told, STRETCH));
        told += STRETCH;
      }
      return joinStretches(stretches);
    },
  });

/** The beginning of a long entry, while the whole of it is fetched by {@link entryQuery}; of others nothing. */
export const entryBeginningQuery = (id: string, asKnownOn?: string) =>
  queryOptions<EntryView>({ queryKey: beginningKey(id, asKnownOn), queryFn: skipToken });

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
