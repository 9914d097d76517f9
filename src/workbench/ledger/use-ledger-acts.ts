import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { dataOf } from '../../client/index.ts';
import { isOnLedger } from '../acts/act-sorts.ts';
import { tellAct } from '../acts/tell-act.ts';
import { redoTargets, undoTargets } from '../acts/undo-target.ts';
import { client } from '../api/client.ts';
import { outbox } from '../api/outbox.ts';
import type { EntryView, LedgerAct, LedgerDeed } from '../api/types.ts';
import { ACTS_KEY } from '../api/use-acts.ts';
import { applyLedgerDeed } from '../entry/apply-ledger-deed.ts';
import { entryKey } from '../entry/entry-queries.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';

/** Acts among which the newest on the ledger is looked for; as many as one request may do. */
const LOOKED_THROUGH = 500;

/** Longest request that goes on when its page is closed, in UTF-16 units: a browser takes up to 64 KB. */
const LONGEST_KEPT = 20_000;

/** What is asked for: deeds, or to go back or forth in what was done. */
type Wish = LedgerDeed[] | 'undo' | 'redo';

/** Does deeds on the ledger. */
export interface LedgerActs {
  /**
   * Does deeds, all of them or none, and tells so, with an offer to undo them all.
   * @param told what to say once they are done, where the deeds themselves say less
   * @throws ApiError when the server refuses them
   */
  act(deeds: LedgerDeed[], told?: string): Promise<void>;
  /** The same for what has no place of its own to show an error: it is told as a message. */
  tryAct(deeds: LedgerDeed[], told?: string): void;
  /** Takes back what was done last, whoever did it: all that was done at once. */
  undo(): void;
  /** Does again what was taken back last. */
  redo(): void;
}

/**
 * Acts on the ledger. What they come to is only known to the server, so it is shown when it has answered.
 * @param entry id of the one that is acted on: what people say of evidence is shown there at once, and taken back if
 * the server refuses it; undo and redo go through what was done with it. Without one they go through all the ledger.
 */
export function useLedgerActs(entry?: string): LedgerActs {
  const cache = useQueryClient();
  const toast = useToast();
  const { mutateAsync } = useMutation({
    mutationKey: ACTS_KEY,
    scope: { id: 'acts' },
    mutationFn: async (wish: Wish): Promise<{ acts: LedgerAct[]; before: LedgerAct[] }> => {
      if (typeof wish !== 'string') return { acts: outbox.take(wish) ? await post(wish) : [], before: [] };
      // What was done last is only known once all before it is done.
      const before = await (entry === undefined ? newestActs() : actsOn(entry));
      const targets = wish === 'undo' ? undoTargets(before) : redoTargets(before);
      return { acts: targets.length > 0 ? await post(undosOf(targets)) : [], before };
    },
    onMutate: async (wish) => {
      if (entry === undefined) return {};
      await cache.cancelQueries({ queryKey: entryKey(entry) });
      const before = cache.getQueryData<EntryView>(entryKey(entry));
      if (before && typeof wish !== 'string')
        cache.setQueryData(entryKey(entry), wish.reduce(applyLedgerDeed, before));
      return { before };
    },
    onError: (_error, _wish, context) => {
      if (entry !== undefined && context?.before) cache.setQueryData(entryKey(entry), context.before);
    },
    // Fetching between two acts would show the first without the second for a moment.
    onSettled: () =>
      cache.isMutating({ mutationKey: ACTS_KEY }) === 1
        ? cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'jobs' })
        : undefined,
  });
  const send = useCallback(
    async (deeds: LedgerDeed[]) => {
      outbox.put(deeds);
      return (await mutateAsync(deeds)).acts;
    },
    [mutateAsync],
  );
  const act = useCallback(
    async (deeds: LedgerDeed[], told?: string): Promise<void> => {
      const acts = await send(deeds);
      if (acts.length === 0) return;
      const undo = () =>
        void send(undosOf(acts)).then((undone) => toast.say(tellAll(undone, acts)), toast.fail);
      const isBack = acts.every(({ type }) => type === 'undo-ledger');
      toast.say(told ?? tellAll(acts), isBack ? undefined : { label: 'Undo', run: undo });
    },
    [send, toast],
  );
  const tryAct = useCallback(
    (deeds: LedgerDeed[], told?: string) => void act(deeds, told).catch(toast.fail),
    [act, toast],
  );
  const back = useCallback(
    (wish: 'undo' | 'redo') =>
      void mutateAsync(wish).then(
        ({ acts, before }) =>
          toast.say(acts.length > 0 ? tellAll(acts, before) : `There is nothing to ${wish}.`),
        toast.fail,
      ),
    [mutateAsync, toast],
  );
  const undo = useCallback(() => back('undo'), [back]);
  const redo = useCallback(() => back('redo'), [back]);
  return { act, tryAct, undo, redo };
}

const undosOf = (acts: readonly { id: string }[]) =>
  acts.map(({ id }): LedgerDeed => ({ type: 'undo-ledger', act: id }));

async function post(deeds: LedgerDeed[]): Promise<LedgerAct[]> {
  const body = { by: readPerson() ?? undefined, deeds };
  const keepalive = JSON.stringify(body).length <= LONGEST_KEPT;
  const { acts } = await dataOf(client.POST('/api/acts', { body, keepalive }));
  // A deed on the ledger comes to an act on it.
  return acts as LedgerAct[];
}

/** What was done with an entry, oldest first. */
async function actsOn(entry: string): Promise<LedgerAct[]> {
  return (await dataOf(client.GET('/api/ledger/{id}/acts', { params: { path: { id: entry } } }))).acts;
}

/** What was done on the ledger lately, oldest first. */
async function newestActs(): Promise<LedgerAct[]> {
  const query = { limit: LOOKED_THROUGH };
  const { items } = await dataOf(client.GET('/api/acts', { params: { query } }));
  return items.filter(isOnLedger).toReversed();
}

/**
 * What acts done at once did: "Judged: kept (5 entries)".
 * @param before what was done until then
 */
function tellAll(acts: readonly LedgerAct[], before: readonly LedgerAct[] = []): string {
  const told = [...new Set(acts.map((act) => tellAct(act, before)))].join('; ');
  return acts.length > 1 ? `${told} (${count(acts.length, 'entry', 'entries')})` : told;
}
