import { wordsOf } from './words.ts';

/** Titles and articles that do not tell one name from another. */
const DROPPED = new Set(
  (
    'the a an mr mrs ms dr sir us u s president prime minister foreign secretary general spokesman ' +
    'spokeswoman spokesperson king queen senator governor ambassador envoy mullah chief leader of'
  ).split(' '),
);

/**
 * Whether two names agree: articles and titles dropped, one name's words all stand in the other.
 * No name agrees with no name only.
 */
export function isSameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  const x = core(a);
  const y = core(b);
  return x.size > 0 && (isWithin(x, y) || isWithin(y, x));
}

/** Whether two lists of names agree: equally many, and each has its own partner. */
export function areSameNames(
  a: readonly string[] | null | undefined,
  b: readonly string[] | null | undefined,
): boolean {
  const left = [...(b ?? [])];
  if ((a ?? []).length !== left.length) return false;
  for (const name of a ?? []) {
    const partner = left.findIndex((other) => isSameName(name, other));
    if (partner < 0) return false;
    left.splice(partner, 1);
  }
  return true;
}

function core(name: string): Set<string> {
  const words = wordsOf(name.toLowerCase());
  const kept = words.filter((word) => !DROPPED.has(word));
  return new Set(kept.length > 0 ? kept : words);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
