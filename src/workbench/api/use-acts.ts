import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { applyDeed } from '../acts/apply-deed.ts';
import { tellActs } from '../acts/tell-act.ts';
import { redoTargets, undoTargets } from '../acts/undo-target.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { client } from './client.ts';
import { outbox } from './outbox.ts';
import { reportKey } from './queries.ts';
import type { Act, Deed, ReportView, Status } from './types.ts';
import { deedsOf, type Wish } from './wish.ts';

/** The key of all acts on their way. */
export const ACTS_KEY = ['acts'] as const;

/** Does deeds on one report. */
export interface Acts {
  /**
   * Does a deed, or several of which all are done or none. It is shown at once and taken back if the
   * server refuses it; wishes are sent one after the other, in their order.
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
      const by = person(cache);
      const after = before && deedsOf(wish).reduce((view, deed) => applyDeed(view, deed, by), before);
      if (after !== before) cache.setQueryData(reportKey(report), after);
      return { before };
    },
    onError: (error, _wish, context) => {
      if (context?.before) cache.setQueryData(reportKey(report), context.before);
      toast.fail(error);
    },
    onSuccess: ({ acts, before }, wish) => {
      const [done] = acts;
      if (!done && 'type' in wish && wish.type === 'undo-last') toast.say('There is nothing to undo.');
      if (!done && 'type' in wish && wish.type === 'redo-last') toast.say('There is nothing to redo.');
      if (!done) return;
      const undo = () => void act(acts.map(({ id }): Deed => ({ type: 'undo', report, act: id })));
      toast.say(tellActs(acts, before), done.type === 'undo' ? undefined : { label: 'Undo', run: undo });
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
 * Sends deeds; which acts "undo" and "redo" take back is found when their turn has come.
 * @param shown acts on the report that the page knows of, to say what was taken back
 */
async function send(report: string, wish: Wish, shown: Act[]): Promise<{ acts: Act[]; before: Act[] }> {
  const by = readPerson() ?? undefined;
  const post = (deeds: Deed[]) => dataOf(client.POST('/api/acts', { body: { by, deeds }, keepalive: true }));
  const deeds = deedsOf(wish);
  if (deeds.length > 0) return { before: shown, ...(await post(deeds)) };
  const before = await actsOf(report);
  const targets = 'type' in wish && wish.type === 'undo-last' ? undoTargets(before) : redoTargets(before);
  if (targets.length === 0) return { before, acts: [] };
  return { before, ...(await post(targets.map(({ id }) => ({ type: 'undo', report, act: id })))) };
}

async function actsOf(report: string): Promise<Act[]> {
  const view = await dataOf(client.GET('/api/reports/{id}', { params: { path: { id: report } } }));
  return view.acts;
}

function person(cache: QueryClient): string {
  return readPerson() ?? cache.getQueryData<Status>(['status'])?.person ?? 'you';
}
