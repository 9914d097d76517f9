/** Words that one mark is made of. */
const WORDS = 4;
/** Of so many neighbouring hashes the least is kept. */
const WINDOW = 4;

/**
 * Marks of a wording: hashes of some of its runs of words, chosen so that texts which share a run of seven
 * words share a mark (winnowing, Schleimer, Wilkerson & Aiken 2003).
 * @returns ascending, each once
 */
export function marksOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hashes: number[] = [];
  for (let at = 0; at + WORDS <= words.length; at += 1) hashes.push(hash(words.slice(at, at + WORDS)));
  const marks = new Set<number>();
  for (let at = 0; at < Math.max(1, hashes.length - WINDOW + 1); at += 1) {
    const window = hashes.slice(at, at + WINDOW);
    if (window.length > 0) marks.add(Math.min(...window));
  }
  return [...marks].sort((a, b) => a - b);
}

/** Share of the shorter wording's marks that the other has too, 0 to 1; both ascending. */
export function sharedMarks(a: readonly number[], b: readonly number[]): number {
  const shortest = Math.min(a.length, b.length);
  if (shortest === 0) return 0;
  let shared = 0;
  for (let first = 0, second = 0; first < a.length && second < b.length; ) {
    const difference = (a[first] as number) - (b[second] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) first += 1;
    if (difference >= 0) second += 1;
  }
  return shared / shortest;
}

/** FNV-1a, 32 bits. */
function hash(words: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  return value >>> 0;
}
