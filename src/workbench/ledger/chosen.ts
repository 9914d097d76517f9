import type { EntryRow } from '../api/types.ts';

/** A statement by which an entry is judged: its first one. */
type Voiced = EntryRow['statement'];

/** Which entries are chosen: some, or all that the view shows but for some. */
export interface Chosen {
  all: boolean;
  /** the chosen ones by their ids, or with `all` those left out */
  marked: ReadonlyMap<string, Voiced>;
}

/** Nothing is chosen. */
export const NOTHING: Chosen = { all: false, marked: new Map() };
/** Everything that the view shows is chosen. */
export const EVERYTHING: Chosen = { all: true, marked: new Map() };

/** Whether an entry is chosen. */
export function isChosen({ all, marked }: Chosen, id: string): boolean {
  return marked.has(id) !== all;
}

/** With an entry chosen that was not, or the other way round. */
export function toggled(chosen: Chosen, entry: Pick<EntryRow, 'id' | 'statement'>): Chosen {
  return withAll(chosen, [entry], !isChosen(chosen, entry.id));
}

/** With some entries chosen, or not. */
export function withAll(
  { all, marked }: Chosen,
  entries: readonly Pick<EntryRow, 'id' | 'statement'>[],
  isWanted: boolean,
): Chosen {
  const next = new Map(marked);
  for (const { id, statement } of entries) {
    if (isWanted === all) next.delete(id);
    else next.set(id, statement);
  }
  return { all, marked: next };
}

/**
 * How many are chosen.
 * @param total how many the view shows
 */
export function countChosen({ all, marked }: Chosen, total: number): number {
  return all ? Math.max(0, total - marked.size) : marked.size;
}
