import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';
import { samplesQuery } from './samples-query.ts';

/** The samples of the store, and how to move them. */
export interface SamplesHere {
  /** ids of those that the store shows */
  shown: ReadonlySet<string>;
  /** whether there are any to be put in */
  canPutIn: boolean;
  /** Puts all in, or takes all out that are there. */
  move(to: 'add' | 'remove'): void;
  moving: boolean;
}

/** Tells samples from a user's own reports, puts them in and takes them out, each in one act. */
export function useSamples(): SamplesHere {
  const cache = useQueryClient();
  const toast = useToast();
  const samples = useQuery(samplesQuery()).data?.items;
  const { mutate, isPending } = useMutation({
    mutationFn: (to: 'add' | 'remove') =>
      dataOf(client.POST(`/api/samples/${to}`, { body: { by: readPerson() ?? undefined } })),
    onSuccess: ({ acts, job }, to) => {
      if (to === 'remove')
        toast.say(`Took ${count(acts.length, 'sample')} out.`, { label: 'Undo', run: () => mutate('add') });
      else if (job) toast.say(`Reading ${count(job.total ?? 0, 'sample')}.`);
      else toast.say(`Put ${count(acts.length, 'sample')} back.`);
    },
    onError: (error) => toast.fail(error),
    // Which samples are there is asked before all else, so that whoever sees the list change can move them again.
    onSettled: async () => {
      await cache.invalidateQueries({ queryKey: samplesQuery().queryKey });
      void cache.invalidateQueries();
    },
  });
  const shown = useMemo(
    () => new Set(samples?.filter(({ state }) => state === 'shown').map(({ id }) => id)),
    [samples],
  );
  return {
    shown,
    canPutIn: samples?.some(({ state }) => state !== 'shown') ?? false,
    move: mutate,
    moving: isPending,
  };
}
