import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';
import { samplesQuery } from './samples-query.ts';

type Move = 'add' | 'remove' | 'turn';

/** The samples of the store, and how to move them. */
export interface SamplesHere {
  /** ids of those that the store shows */
  shown: ReadonlySet<string>;
  /** whether there are any to be put in */
  canPutIn: boolean;
  /**
   * Puts all in, or takes all out that are there; "turn" takes them out where there are any, once what was asked for
   * before is done.
   */
  move(how: Move): void;
  moving: boolean;
}

/** Tells samples from a user's own reports, puts them in and takes them out, each in one act. */
export function useSamples(): SamplesHere {
  const cache = useQueryClient();
  const toast = useToast();
  const samples = useQuery(samplesQuery()).data?.items;
  const { mutate, isPending } = useMutation({
    scope: { id: 'acts' },
    mutationFn: async (how: Move) => {
      let to = how;
      if (to === 'turn') {
        // Asked anew: the list may show what became of the move before while its answer is still on its way.
        const { items } = await dataOf(client.GET('/api/samples'));
        to = items.some(({ state }) => state === 'shown') ? 'remove' : 'add';
      }
      const body = { by: readPerson() ?? undefined };
      return { to, ...(await dataOf(client.POST(`/api/samples/${to}`, { body }))) };
    },
    onSuccess: ({ to, acts, job }) => {
      if (to === 'remove')
        toast.say(`Took ${count(acts.length, 'sample')} out.`, { label: 'Undo', run: () => mutate('add') });
      else if (job) toast.say(`Reading ${count(job.total ?? 0, 'sample')}.`);
      else toast.say(`Put ${count(acts.length, 'sample')} back.`);
    },
    onError: (error) => toast.fail(error),
    onSettled: () => cache.invalidateQueries(),
  });
  const shown = new Set(samples?.filter(({ state }) => state === 'shown').map(({ id }) => id));
  return {
    shown,
    canPutIn: samples?.some(({ state }) => state !== 'shown') ?? false,
    move: mutate,
    moving: isPending,
  };
}
