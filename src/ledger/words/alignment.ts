import type { Term, Words } from './words.ts';

/** How far the words of one text are found in another. */
export interface Alignment {
  /** share of the first's weight that the second has the like of, 0 to 1 */
  forth: number;
  /** the same the other way round */
  back: number;
  /** the words that both have, the most telling first */
  shared: Term[];
  /** weight of the words that both have */
  weight: number;
}

/** Words less alike than this have nothing to do with each other. */
const LIKE = 0.4;

/**
 * Lays each word of one text beside the likest of the other (Jaccard's idea over graded likeness, as in
 * Soft TF-IDF, Cohen et al. 2003).
 */
export function align(words: Words, a: readonly Term[], b: readonly Term[]): Alignment {
  if (a.length === 0 || b.length === 0) return { forth: 0, back: 0, shared: [], weight: 0 };
  if (likest.length < b.length) likest = new Float64Array(2 * b.length);
  const best = likest.fill(0, 0, b.length);
  const shared: Term[] = [];
  let forth = 0;
  let back = 0;
  let totalA = 0;
  let totalB = 0;
  for (const first of a) {
    let most = 0;
    for (let at = 0; at < b.length; at += 1) {
      const alike = words.alike(first, b[at] as Term);
      if (alike > most) most = alike;
      if (alike > (best[at] as number)) best[at] = alike;
    }
    if (most === 1) shared.push(first);
    const weight = words.weight(first);
    totalA += weight;
    if (most >= LIKE) forth += weight * most;
  }
  for (let at = 0; at < b.length; at += 1) {
    const weight = words.weight(b[at] as Term);
    totalB += weight;
    if ((best[at] as number) >= LIKE) back += weight * (best[at] as number);
  }
  if (shared.length > 1) shared.sort((one, other) => words.weight(other) - words.weight(one));
  return {
    forth: totalA === 0 ? 0 : forth / totalA,
    back: totalB === 0 ? 0 : back / totalB,
    shared,
    weight: shared.reduce((sum, term) => sum + words.weight(term), 0),
  };
}

/** How alike each word of the second text is to any of the first: used anew each time. */
let likest = new Float64Array(64);
