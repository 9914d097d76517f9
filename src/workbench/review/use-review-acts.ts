import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { newestDeed } from '../acts/newest-deed.ts';
import { tellActs } from '../acts/tell-act.ts';
import { client } from '../api/client.ts';
import { outbox } from '../api/outbox.ts';
import { statusQuery } from '../api/queries.ts';
import type { Act, Deed, LedgerDeed } from '../api/types.ts';
import { ACTS_KEY } from '../api/use-acts.ts';
import { readPerson } from '../shell/person.ts';

/** Acts that undo looks through for the person's newest decision; as many as one request may do. */
const LOOKED_THROUGH = 500;

/** Does what decides on items of a queue. */
export interface ReviewActs<D extends Act> {
  /**
   * Does deeds, all of them or none, one decision after the other.
   * @returns the acts
   * @throws ApiError when the server refuses them
   */
  act(deeds: Deed[] | LedgerDeed[]): Promise<Act[]>;
  /**
   * Takes the person's newest decision back, whenever it was made: all that was done at once.
   * @returns what was taken back; nothing when there is nothing to undo
   */
  undo(): Promise<D[]>;
}

/**
 * Acts on what waits in a queue, whichever reports it is in.
 * @param isDecision whether an act decides on something in it
 */
export function useReviewActs<D extends Act>(isDecision: (act: Act) => act is D): ReviewActs<D> {
  const cache = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (wish: Deed[] | LedgerDeed[] | 'undo'): Promise<{ acts: Act[]; undone: D[] }> => {
      if (wish !== 'undo') return { acts: outbox.take(wish) ? await post(wish) : [], undone: [] };
      const by = readPerson() ?? (await cache.ensureQueryData(statusQuery())).person;
      const query = { limit: LOOKED_THROUGH };
      const { items } = await dataOf(client.GET('/api/acts', { params: { query } }));
      const undone = newestDeed(items, (act): act is D => isDecision(act) && act.by === by);
      if (undone.length === 0) return { acts: [], undone };
      return { acts: await post(undone.map(undoOf)), undone };
    },
    // Fetching between two acts would show the first without the second for a moment.
    onSettled: () =>
      cache.isMutating({ mutationKey: ACTS_KEY }) === 1
        ? cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' })
        : undefined,
  });
  const act = useCallback(
    async (deeds: Deed[] | LedgerDeed[]) => {
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

function undoOf(act: Act): Deed | LedgerDeed {
  if ('report' in act) return { type: 'undo', report: act.report, act: act.id };
  return { type: 'undo-ledger', act: act.id };
}

async function post(deeds: (Deed | LedgerDeed)[]): Promise<Act[]> {
  const by = readPerson() ?? undefined;
  return (await dataOf(client.POST('/api/acts', { body: { by, deeds }, keepalive: true }))).acts;
}
