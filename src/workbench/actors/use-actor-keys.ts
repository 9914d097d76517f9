import { useQuery } from '@tanstack/react-query';
import { takenBack } from '../acts/undo-target.ts';
import { actorHistoryQuery } from '../api/queries.ts';
import { useKeys } from '../keyboard/use-keys.ts';
import type { KnownDay } from '../lists/use-known-day.tsx';
import { useToast } from '../shell/toast.tsx';
import { useActorActs } from './use-actor-acts.ts';

/** What can be done on a page about actors, by key or button. */
export interface ActorActions {
  choose?: () => void;
  add?: () => void;
  edit?: () => void;
  merge?: () => void;
  split?: () => void;
  /** adds it to a dossier */
  dossier?: () => void;
  /** goes to the next or previous part of the page */
  goPart?: (step: 1 | -1) => void;
  /** asks for the day that it is shown as known on */
  day?: () => void;
  history: () => void;
  /** lets something be done only on what there is now; left out where nothing else is shown */
  nowOnly?: KnownDay['nowOnly'];
}

/**
 * Lets keys do what a page about actors can.
 * @param actor id of the actor whose newest act "undo" takes back; null for the newest of all
 * @returns undo, for a button
 */
export function useActorKeys(
  actor: string | null,
  actions: ActorActions,
): { undo: () => void; canUndo: boolean } {
  const toast = useToast();
  const { tryAct } = useActorActs();
  const history = useQuery(actorHistoryQuery(actor));
  const acts = history.data ?? [];
  const back = takenBack(acts);
  const newest = acts.findLast(({ type, id }) => type !== 'undo-actor' && !back.has(id));
  const undo = () => {
    if (newest) void tryAct({ type: 'undo-actor', act: newest.id }, acts);
    else toast.say('There is nothing to undo.');
  };
  const { choose, add, edit, merge, split, dossier, goPart, day } = actions;
  useKeys('actors', {
    ...(choose && { 'actor-choose': choose }),
    ...(add && { 'actor-add': add }),
    ...(edit && { 'actor-edit': edit }),
    ...(merge && { 'actor-merge': merge }),
    ...(split && { 'actor-split': split }),
    ...(dossier && { 'actor-dossier': dossier }),
    ...(goPart && { 'actor-part-next': () => goPart(1), 'actor-part-previous': () => goPart(-1) }),
    ...(day && { 'actor-day': day }),
    'actor-undo': actions.nowOnly ? actions.nowOnly(undo) : undo,
    'actor-history': actions.history,
  });
  return { undo, canUndo: newest !== undefined };
}
