import type { EntryStatement, LedgerDeed } from '../api/types.ts';

/** How far statements can be one: see the model's groupings. */
export type Grouping = Extract<LedgerDeed, { type: 'part' }>['as'];

/** What each grouping is called on the page, the widest first. */
export const GROUPING_LABELS: Record<Grouping, string> = {
  entry: 'One undertaking',
  utterance: 'One occasion',
  origin: 'One origin',
};

const together = (as: Grouping, one: EntryStatement, other: EntryStatement): boolean =>
  as === 'entry' || one[as] === other[as];

/**
 * What a statement can be parted from: where it is not the first, for the first is joined to nothing.
 * @param statements those of the entry, in time order
 */
export function partable(statements: readonly EntryStatement[], id: string): Grouping[] {
  const at = statements.findIndex(({ statement }) => statement.id === id);
  const one = statements[at];
  if (!one) return [];
  return (Object.keys(GROUPING_LABELS) as Grouping[]).filter((as) =>
    statements.slice(0, at).some((other) => together(as, one, other)),
  );
}

/** The other statements of its entry that a statement can be joined with in a way in which they are not one yet. */
export function joinable(statements: readonly EntryStatement[], id: string, as: Grouping): EntryStatement[] {
  const one = statements.find(({ statement }) => statement.id === id);
  return one ? statements.filter((other) => !together(as, one, other)) : [];
}
