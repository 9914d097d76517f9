/** That one says something to another. */
export interface Tie {
  who: string;
  whom: string;
}

/**
 * The relation of an actor that comes after another one, or before it: most statements first, as they are listed.
 * @param at the one that the walk is at; null for the actor itself, before the first
 * @returns null for the actor itself; at the end the last one
 */
export function walkFrom<T extends Tie>(
  actor: string,
  relations: readonly T[],
  at: Tie | null,
  step: 1 | -1,
): T | null {
  const own = relations.filter(({ who, whom }) => who === actor || whom === actor);
  const place = at ? own.findIndex(({ who, whom }) => who === at.who && whom === at.whom) : -1;
  const next = Math.min(own.length - 1, place + step);
  return next < 0 ? null : (own[next] ?? null);
}
