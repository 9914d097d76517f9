import { useRouterState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /**
     * ids of the entries of the list that an entry was opened from, in its order, so that keys go to the next and the
     * previous one. A list gives it with its links: `<Link to="/entries/$id" state={{ entries: ids }}>`.
     */
    entries?: readonly string[];
  }
}

/** The entries before and after one in the list that it was opened from; none when it was opened by itself. */
export function useEntryList(id: string): {
  before: string | null;
  after: string | null;
  /** from 1 */
  place: number;
  total: number;
} | null {
  const entries = useRouterState({ select: ({ location }) => location.state.entries });
  const at = entries?.indexOf(id) ?? -1;
  if (!entries || at < 0) return null;
  return {
    before: entries[at - 1] ?? null,
    after: entries[at + 1] ?? null,
    place: at + 1,
    total: entries.length,
  };
}
