import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { tellActs } from '../acts/tell-act.ts';
import { redoTargets, undoTargets } from '../acts/undo-target.ts';
import { client } from '../api/client.ts';
import { outbox } from '../api/outbox.ts';
import type { EntryView, LedgerAct, LedgerDeed } from '../api/types.ts';
import { ACTS_KEY } from '../api/use-acts.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { applyLedgerDeed } from './apply-ledger-deed.ts';
import { entryKey } from './entry-queries.ts';

/** What is asked for: a deed, or to go back or forth in what was done with the entry. */
type Wish = LedgerDeed[] | 'undo' | 'redo';

/** Does deeds on an entry. */
export interface EntryActs {
  /**
   * Does a deed and tells so, with an offer to undo it. What people say of evidence is shown at once, and taken back
   * if the server refuses it.
   * @param told what to say once it is done, where the deed itself says less
   * @throws ApiError when the server refuses it
   */
  act(deed: LedgerDeed, told?: string): Promise<void>;
  /** The same for what has no place of its own to show an error: it is told as a message. */
  tryAct(deed: LedgerDeed, told?: string): void;
  /** Takes back the newest thing done with the entry, or does it again. */
  undo(): void;
  redo(): void;
}

/**
 * Acts on an entry.
 * @param id of the entry
 */
export function useEntryActs(id: string): EntryActs {
  const cache = useQueryClient();
  const toast = useToast();
  const { mutateAsync } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (wish: Wish) => {
      if (typeof wish !== 'string') return outbox.take(wish) ? post(wish, []) : { acts: [], before: [] };
      const before = await actsOn(id);
      const targets = wish === 'undo' ? undoTargets(before) : redoTargets(before);
      const deeds = targets.map(({ id: act }): LedgerDeed => ({ type: 'undo-ledger', act }));
      return deeds.length === 0 ? { acts: [], before } : post(deeds, before);
    },
    onMutate: async (wish) => {
      await cache.cancelQueries({ queryKey: entryKey(id) });
      const before = cache.getQueryData<EntryView>(entryKey(id));
      if (before && typeof wish !== 'string')
        cache.setQueryData(entryKey(id), wish.reduce(applyLedgerDeed, before));
      return { before };
    },
    onError: (_error, _wish, context) => {
      if (context?.before) cache.setQueryData(entryKey(id), context.before);
    },
    // Fetching between two acts would show the first without the second for a moment.
    onSettled: () =>
      cache.isMutating({ mutationKey: ACTS_KEY }) === 1
        ? cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' })
        : undefined,
  });
  const send = useCallback(
    (wish: Wish) => {
      if (typeof wish !== 'string') outbox.put(wish);
      return mutateAsync(wish);
    },
    [mutateAsync],
  );
  const back = useCallback(
    (wish: 'undo' | 'redo') =>
      void send(wish).then(({ acts, before }) => {
        toast.say(acts.length > 0 ? tellActs(acts, before) : `There is nothing to ${wish}.`);
      }, toast.fail),
    [send, toast],
  );
  const act = useCallback(
    async (deed: LedgerDeed, told?: string): Promise<void> => {
      const { acts } = await send([deed]);
      const [done] = acts;
      if (!done) return;
      const undo = () =>
        void send([{ type: 'undo-ledger', act: done.id }]).then(
          (undone) => toast.say(tellActs(undone.acts, [done])),
          toast.fail,
        );
      const action = done.type === 'undo-ledger' ? undefined : { label: 'Undo', run: undo };
      toast.say(told ?? tellActs([done]), action);
    },
    [send, toast],
  );
  const tryAct = useCallback(
    (deed: LedgerDeed, told?: string) => void act(deed, told).catch(toast.fail),
    [act, toast],
  );
  const undo = useCallback(() => back('undo'), [back]);
  const redo = useCallback(() => back('redo'), [back]);
  return { act, tryAct, undo, redo };
}

async function post(
  deeds: LedgerDeed[],
  before: LedgerAct[],
): Promise<{ acts: LedgerAct[]; before: LedgerAct[] }> {
  const by = readPerson() ?? undefined;
  const { acts } = await dataOf(client.POST('/api/acts', { body: { by, deeds }, keepalive: true }));
  // A deed on the ledger comes to an act on it.
  return { acts: acts as LedgerAct[], before };
}

async function actsOn(id: string): Promise<LedgerAct[]> {
  const { acts } = await dataOf(client.GET('/api/ledger/{id}/acts', { params: { path: { id } } }));
  return acts;
}
