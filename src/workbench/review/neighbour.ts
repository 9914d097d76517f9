/**
 * What keys go on to from one of a list: the next one, or the one before.
 * @param keys of the list, in order
 * @param at the key one is at; of one that is not in the list, its start
 * @param leaving whether the one at leaves the list: then the one before is better than none
 * @returns null when there is none that way
 */
export function neighbour(
  keys: readonly string[],
  at: string | null,
  direction: 1 | -1,
  leaving = false,
): string | null {
  const place = at === null ? -1 : keys.indexOf(at);
  if (place < 0) return keys[0] ?? null;
  return keys[place + direction] ?? (leaving ? (keys[place - direction] ?? null) : null);
}
