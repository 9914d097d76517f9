import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { isOnLedger } from '../acts/act-sorts.ts';
import { newestDeed } from '../acts/newest-deed.ts';
import { tellAct } from '../acts/tell-act.ts';
import { client } from '../api/client.ts';
import type { Act, LedgerDeed } from '../api/types.ts';
import { ACTS_KEY } from '../api/use-acts.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';

/** Acts that undo looks through for the newest on the ledger; as many as one request may do. */
const LOOKED_THROUGH = 500;

/** Does deeds on the ledger. */
export interface LedgerActs {
  /**
   * Does deeds, all of them or none, and tells so, with an offer to undo them all.
   * @throws ApiError when the server refuses them
   */
  act(deeds: LedgerDeed[]): Promise<void>;
  /** Takes the newest deed on the ledger back, whoever did it: all that was done at once. */
  undo(): Promise<void>;
}

/** Acts on the ledger. What they come to is only known to the server, so it is shown when it has answered. */
export function useLedgerActs(): LedgerActs {
  const cache = useQueryClient();
  const toast = useToast();
  const { mutateAsync } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (deeds: LedgerDeed[]): Promise<Act[]> => {
      const by = readPerson() ?? undefined;
      return (await dataOf(client.POST('/api/acts', { body: { by, deeds } }))).acts;
    },
    onSettled: () => cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' }),
  });
  const takeBack = async (acts: readonly Act[]) => {
    await mutateAsync(acts.map(({ id }): LedgerDeed => ({ type: 'undo-ledger', act: id })));
    toast.say(`Undid: ${tellAll(acts)}`);
  };
  return {
    act: async (deeds) => {
      const acts = await mutateAsync(deeds);
      toast.say(tellAll(acts), { label: 'Undo', run: () => void takeBack(acts).catch(toast.fail) });
    },
    undo: async () => {
      try {
        const query = { limit: LOOKED_THROUGH };
        const { items } = await dataOf(client.GET('/api/acts', { params: { query } }));
        const acts = newestDeed(items, isOnLedger);
        if (acts.length > 0) await takeBack(acts);
        else toast.say('There is nothing to undo.');
      } catch (error) {
        toast.fail(error);
      }
    },
  };
}

/** What acts done at once did: "Judged: kept (5 entries)". */
function tellAll(acts: readonly Act[]): string {
  const told = [...new Set(acts.map((act) => tellAct(act)))].join('; ');
  return acts.length > 1 ? `${told} (${count(acts.length, 'entry', 'entries')})` : told;
}
