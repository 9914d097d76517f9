import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { tellActorAct } from '../acts/tell-actor-act.ts';
import { client } from '../api/client.ts';
import type { ActorAct, ActorDeed } from '../api/types.ts';
import { ACTS_KEY } from '../api/use-acts.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';

/** Does deeds on actors. */
export interface ActorActs {
  /**
   * Does a deed and tells so, with an offer to undo it.
   * @param known acts that an undo may take back, to say which it was
   * @throws ApiError when the server refuses it
   */
  act(deed: ActorDeed, known?: readonly ActorAct[]): Promise<ActorAct>;
  /** The same for what has no place of its own to show an error: it is told as a message. */
  tryAct(deed: ActorDeed, known?: readonly ActorAct[]): Promise<ActorAct | null>;
  /** whether one is on its way */
  busy: boolean;
}

/** Acts on actors. What they come to is only known to the server, so it is shown when it has answered. */
export function useActorActs(): ActorActs {
  const cache = useQueryClient();
  const toast = useToast();
  const { mutateAsync, isPending } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (deed: ActorDeed): Promise<ActorAct> => {
      const by = readPerson() ?? undefined;
      const { acts } = await dataOf(client.POST('/api/acts', { body: { by, deeds: [deed] } }));
      // One deed comes to one act, of its own type.
      return acts[0] as ActorAct;
    },
    onSettled: () => cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' }),
  });
  const act = useCallback(
    async (deed: ActorDeed, known: readonly ActorAct[] = []): Promise<ActorAct> => {
      const done = await mutateAsync(deed);
      const undo = () =>
        void mutateAsync({ type: 'undo-actor', act: done.id }).then(
          (back) => toast.say(tellActorAct(back, [done, back])),
          toast.fail,
        );
      const action = done.type === 'undo-actor' ? undefined : { label: 'Undo', run: undo };
      toast.say(tellActorAct(done, [...known, done]), action);
      return done;
    },
    [mutateAsync, toast],
  );
  const tryAct = useCallback(
    (deed: ActorDeed, known: readonly ActorAct[] = []) =>
      act(deed, known).catch((error) => {
        toast.fail(error);
        return null;
      }),
    [act, toast],
  );
  return { act, tryAct, busy: isPending };
}
