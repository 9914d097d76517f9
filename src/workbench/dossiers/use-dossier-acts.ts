import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { redoTargets, undoTargets } from '../acts/undo-target.ts';
import { client } from '../api/client.ts';
import type { DossierAct, DossierDeed } from '../api/types.ts';
import { ACTS_KEY } from '../api/use-acts.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { tellDossierActs } from './tell-dossier-acts.ts';

/** What is asked for: deeds, or to go back or forth in what was done with a dossier. */
type Wish = { deeds: readonly DossierDeed[] } | { dossier: string; way: 'undo' | 'redo' };

/** Does deeds on dossiers. */
export interface DossierActs {
  /**
   * Does deeds on one dossier, all of them or none, and tells so, with an offer to undo them all.
   * @param told what to say once they are done, where the deeds themselves say less
   * @throws ApiError when the server refuses them
   */
  act(deeds: readonly DossierDeed[], told?: string): Promise<DossierAct[]>;
  /** The same for what has no place of its own to show an error: it is told as a message. */
  tryAct(deeds: readonly DossierDeed[], told?: string): void;
  /** Takes back the newest thing done with a dossier, or does it again. */
  undo(dossier: string): void;
  redo(dossier: string): void;
  /** whether something is on its way */
  busy: boolean;
}

/** Acts on dossiers. What they come to is shown when the server has answered. */
export function useDossierActs(): DossierActs {
  const cache = useQueryClient();
  const toast = useToast();
  const { mutateAsync, isPending } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (wish: Wish): Promise<{ acts: DossierAct[]; before: DossierAct[] }> => {
      if ('deeds' in wish) return { acts: await post(wish.deeds), before: [] };
      // What was done last is only known once all before it is done.
      const before = await actsOn(wish.dossier);
      const targets = wish.way === 'undo' ? undoTargets(before) : redoTargets(before);
      return { acts: targets.length > 0 ? await post(undosOf(targets as DossierAct[])) : [], before };
    },
    onSettled: () => cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' }),
  });
  const act = useCallback(
    async (deeds: readonly DossierDeed[], told?: string) => {
      const { acts } = await mutateAsync({ deeds });
      const undo = () =>
        void mutateAsync({ deeds: undosOf(acts.toReversed()) }).then(
          (undone) => toast.say(tellDossierActs(undone.acts, acts)),
          toast.fail,
        );
      const isUndo = acts.every(({ type }) => type === 'undo-dossier');
      toast.say(told ?? tellDossierActs(acts), isUndo ? undefined : { label: 'Undo', run: undo });
      return acts;
    },
    [mutateAsync, toast],
  );
  const tryAct = useCallback(
    (deeds: readonly DossierDeed[], told?: string) => void act(deeds, told).catch(toast.fail),
    [act, toast],
  );
  const back = (dossier: string, way: 'undo' | 'redo') =>
    void mutateAsync({ dossier, way }).then(
      ({ acts, before }) =>
        toast.say(acts.length > 0 ? tellDossierActs(acts, before) : `There is nothing to ${way}.`),
      toast.fail,
    );
  return {
    act,
    tryAct,
    undo: (dossier) => back(dossier, 'undo'),
    redo: (dossier) => back(dossier, 'redo'),
    busy: isPending,
  };
}

const undosOf = (acts: readonly DossierAct[]) =>
  acts.map(({ id, dossier }): DossierDeed => ({ type: 'undo-dossier', dossier, act: id }));

async function post(deeds: readonly DossierDeed[]): Promise<DossierAct[]> {
  const by = readPerson() ?? undefined;
  const { acts } = await dataOf(client.POST('/api/acts', { body: { by, deeds: [...deeds] } }));
  // A deed on a dossier comes to an act on it.
  return acts as DossierAct[];
}

/** What was done with a dossier, oldest first. */
async function actsOn(id: string): Promise<DossierAct[]> {
  return (await dataOf(client.GET('/api/dossiers/{id}/acts', { params: { path: { id } } }))).acts;
}
