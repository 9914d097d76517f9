import type { EntryView } from '../api/types.ts';

/**
 * An entry as a whole from all its stretches, as if it had been told at once. Where something was done meanwhile, the
 * stretches may lap over: nothing is there twice.
 * @param stretches in their order, from the first on
 */
export function joinStretches(stretches: readonly EntryView[]): EntryView {
  const [first, ...others] = stretches;
  if (!first) throw new Error('an entry has no stretch');
  if (others.length === 0) return first;
  const places = new Map(first.outline?.map(({ statement }, place) => [statement, place]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  const statements = distinct(
    stretches.flatMap((one) => one.statements),
    (one) => one.statement.id,
  );
  return {
    ...first,
    statements: statements.sort((a, b) => placeOf(a.statement.id) - placeOf(b.statement.id)),
    bearings: distinct(
      stretches.flatMap((one) => one.bearings),
      (one) => one.passage.passage,
    ),
    enclosing: distinct(
      stretches.flatMap((one) => one.enclosing),
      (one) => one.id,
    ),
    excerpts: distinct(
      stretches.flatMap((one) => one.excerpts),
      (one) => one.passage,
    ),
    outline: null,
  };
}

/** Each thing once, where it comes first. */
function distinct<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) if (!byKey.has(keyOf(thing))) byKey.set(keyOf(thing), thing);
  return [...byKey.values()];
}
