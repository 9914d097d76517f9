import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useKeys } from '../keyboard/use-keys.ts';
import { useToast } from '../shell/toast.tsx';
import { entryQuery } from './entry-queries.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /**
     * ids of the entries of the list that an entry was opened from, in its order, so that keys go to the next and the
     * previous one. A list gives it with its links: `<Link to="/entries/$id" state={{ entries: ids }}>`.
     */
    entries?: readonly string[];
  }
}

/** The list that an entry was opened from. */
export interface EntryList {
  /** the place of the entry in it, from 1 */
  place: number;
  total: number;
  /** Goes to the next or the previous one. */
  go(step: 1 | -1): void;
}

/**
 * Lets keys go through the list that an entry was opened from, also while the entry is fetched.
 * @param id of the entry
 * @param asKnownOn the day that its page is shown as known on, kept on the way; undefined for now
 * @returns null when it was opened by itself
 */
export function useEntryList(id: string, asKnownOn: string | undefined): EntryList | null {
  const router = useRouter();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const toast = useToast();
  const entries = useRouterState({ select: ({ location }) => location.state.entries });
  const at = entries?.indexOf(id) ?? -1;
  const go = (step: 1 | -1) => {
    if (!entries) return toast.say('Open an entry from a list to go through it.');
    // By the address, which changes at once: who presses twice goes two on, though the first is not drawn yet.
    const now = decodeURIComponent(router.latestLocation.pathname.split('/').at(-1) ?? '');
    const to = entries[entries.indexOf(now) + step];
    if (to === undefined) return toast.say('There is no further entry in the list.');
    void navigate({
      to: '/entries/$id',
      params: { id: to },
      search: { asKnownOn },
      state: true,
      replace: true,
    });
  };
  useKeys('entry', { 'entry-after': () => go(1), 'entry-before': () => go(-1) });
  const after = at < 0 ? undefined : entries?.[at + 1];
  // The next one is there when its key is pressed.
  useEffect(() => {
    if (after !== undefined) void cache.prefetchQuery(entryQuery(after, asKnownOn));
  }, [after, asKnownOn, cache]);
  return entries && at >= 0 ? { place: at + 1, total: entries.length, go } : null;
}
