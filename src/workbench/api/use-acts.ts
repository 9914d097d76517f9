import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { applyDeed } from '../acts/apply-deed.ts';
import { tellAct } from '../acts/tell-act.ts';
import { redoTarget, undoTarget } from '../acts/undo-target.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { client } from './client.ts';
import { outbox } from './outbox.ts';
import { reportKey } from './queries.ts';
import type { Act, Deed, ReportView, Status } from './types.ts';

/** The key of all acts on their way. */
export const ACTS_KEY = ['acts'] as const;

/** What is asked for: a deed, or to go back or forth in what was done. */
export type Wish = Deed | { type: 'undo-last' } | { type: 'redo-last' };

/** Does deeds on one report. */
export interface Acts {
  /**
   * Does a deed. It is shown at once and taken back if the server refuses it; deeds are sent one
   * after the other, in their order.
   * @returns the acts, or null when nothing was done
   */
  act(wish: Wish): Promise<Act[] | null>;
}

/**
 * Acts on a report, with messages that offer to undo.
 * @param report id of the report
 */
export function useActs(report: string): Acts {
  const cache = useQueryClient();
  const toast = useToast();
  const shownActs = () => cache.getQueryData<ReportView>(reportKey(report))?.acts ?? [];
  const { mutateAsync } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (wish: Wish) =>
      outbox.take(wish) ? send(report, wish, shownActs()) : { acts: [], before: [] },
    onMutate: async (wish) => {
      await cache.cancelQueries({ queryKey: reportKey(report) });
      const before = cache.getQueryData<ReportView>(reportKey(report));
      const shownAtOnce = before && wish.type !== 'undo-last' && wish.type !== 'redo-last';
      if (shownAtOnce) cache.setQueryData(reportKey(report), applyDeed(before, wish, person(cache)));
      return { before };
    },
    onError: (error, _wish, context) => {
      if (context?.before) cache.setQueryData(reportKey(report), context.before);
      toast.fail(error);
    },
    onSuccess: ({ acts, before }, wish) => {
      const [done] = acts;
      if (!done && wish.type === 'undo-last') toast.say('There is nothing to undo.');
      if (!done && wish.type === 'redo-last') toast.say('There is nothing to redo.');
      if (!done) return;
      const undo = done.type === 'undo' ? undefined : () => void act({ type: 'undo', report, act: done.id });
      toast.say(tellAct(done, before), undo && { label: 'Undo', run: undo });
    },
    // Fetching between two acts would show the first without the second for a moment.
    onSettled: () =>
      cache.isMutating({ mutationKey: ACTS_KEY }) === 1
        ? cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' })
        : undefined,
  });
  const act = useCallback(
    (wish: Wish): Promise<Act[] | null> => {
      outbox.put(wish);
      return mutateAsync(wish).then(
        ({ acts }) => acts,
        () => null,
      );
    },
    [mutateAsync],
  );
  return { act };
}

/**
 * Sends a deed; which act "undo" and "redo" take back is found when their turn has come.
 * @param shown acts on the report that the page knows of, to say what was taken back
 */
async function send(report: string, wish: Wish, shown: Act[]): Promise<{ acts: Act[]; before: Act[] }> {
  const by = readPerson() ?? undefined;
  const post = (deed: Deed) =>
    dataOf(client.POST('/api/acts', { body: { by, deeds: [deed] }, keepalive: true }));
  if (wish.type !== 'undo-last' && wish.type !== 'redo-last') {
    return { before: shown, ...(await post(wish)) };
  }
  const before = await actsOf(report);
  const target = wish.type === 'undo-last' ? undoTarget(before) : redoTarget(before);
  if (!target) return { before, acts: [] };
  return { before, ...(await post({ type: 'undo', report, act: target.id })) };
}

async function actsOf(report: string): Promise<Act[]> {
  const view = await dataOf(client.GET('/api/reports/{id}', { params: { path: { id: report } } }));
  return view.acts;
}

function person(cache: QueryClient): string {
  return readPerson() ?? cache.getQueryData<Status>(['status'])?.person ?? 'you';
}
