import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { newestDeed } from '../acts/newest-deed.ts';
import { tellActs } from '../acts/tell-act.ts';
import { client } from '../api/client.ts';
import { outbox } from '../api/outbox.ts';
import { statusQuery } from '../api/queries.ts';
import type { Act, Deed } from '../api/types.ts';
import { ACTS_KEY } from '../api/use-acts.ts';
import { readPerson } from '../shell/person.ts';

/** Acts that undo looks through for the person's newest decision; as many as one request may do. */
const LOOKED_THROUGH = 500;

/** An act that decides on something in the queue. */
export type Decision = Extract<Act, { type: 'accept' | 'reject' | 'correct' }>;

/** Does what decides on items of the queue. */
export interface ReviewActs {
  /**
   * Does deeds, all of them or none, one decision after the other.
   * @returns the acts
   * @throws ApiError when the server refuses them
   */
  act(deeds: Deed[]): Promise<Act[]>;
  /**
   * Takes the person's newest decision back, whenever it was made: all that was done at once.
   * @returns what was taken back; nothing when there is nothing to undo
   */
  undo(): Promise<Decision[]>;
}

/** Acts on what waits in the queue, whichever reports it is in. */
export function useReviewActs(): ReviewActs {
  const cache = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (wish: Deed[] | 'undo'): Promise<{ acts: Act[]; undone: Decision[] }> => {
      if (wish !== 'undo') return { acts: outbox.take(wish) ? await post(wish) : [], undone: [] };
      const by = readPerson() ?? (await cache.ensureQueryData(statusQuery())).person;
      const query = { limit: LOOKED_THROUGH };
      const { items } = await dataOf(client.GET('/api/acts', { params: { query } }));
      const undone = newestDeed(items, (act): act is Decision => isDecision(act) && act.by === by);
      if (undone.length === 0) return { acts: [], undone };
      return {
        acts: await post(undone.map(({ id, report }) => ({ type: 'undo', report, act: id }))),
        undone,
      };
    },
    // Fetching between two acts would show the first without the second for a moment.
    onSettled: () =>
      cache.isMutating({ mutationKey: ACTS_KEY }) === 1
        ? cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' })
        : undefined,
  });
  const act = useCallback(
    async (deeds: Deed[]) => {
      outbox.put(deeds);
      return (await mutateAsync(deeds)).acts;
    },
    [mutateAsync],
  );
  const undo = useCallback(async () => (await mutateAsync('undo')).undone, [mutateAsync]);
  return { act, undo };
}

/** What a decision was, in a few words: the correction alone where it was accepted as corrected. */
export function tellDecision(acts: readonly Act[]): string {
  const corrections = acts.filter(({ type }) => type === 'correct');
  return tellActs(corrections.length > 0 ? corrections : acts);
}

async function post(deeds: Deed[]): Promise<Act[]> {
  const by = readPerson() ?? undefined;
  return (await dataOf(client.POST('/api/acts', { body: { by, deeds }, keepalive: true }))).acts;
}

function isDecision(act: Act): act is Decision {
  return act.type === 'accept' || act.type === 'reject' || act.type === 'correct';
}
