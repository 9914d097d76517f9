import type { Likeness } from '../joining/join.ts';
import type { Passage } from '../passages/passage.ts';
import type { Words } from '../words/words.ts';
import { sameUtterance } from './same-utterance.ts';

/** Statements that are followed from one, at most: far above what forty papers make of one dispatch. */
export const MOST_FOLLOWED = 500;

/** What was found by following from one statement to those that may be one utterance with it. */
export interface Followed {
  /** itself among them */
  statements: Passage[];
  /** between them */
  likenesses: Likeness[];
  /** whether these are all */
  whole: boolean;
}

/**
 * Follows a statement to all that it is one utterance with, by itself or by way of others. So many that the
 * utterances among them are those among all statements, unless there are too many.
 * @param candidatesOf those that a statement may be one utterance with, in a fixed order; see foundBy
 * @param joinedTo those that people joined it with
 */
export async function followUtterance(
  words: Words,
  first: Passage,
  candidatesOf: (statement: Passage) => Promise<readonly Passage[]>,
  joinedTo: (statement: Passage) => Promise<readonly Passage[]>,
  most = MOST_FOLLOWED,
): Promise<Followed> {
  const statements = new Map([[first.id, first]]);
  const likenesses = new Map<string, Likeness>();
  let whole = true;
  // A Map gives what is added while it is gone through, too.
  for (const one of statements.values()) {
    const found: Passage[] = [...(await joinedTo(one))];
    for (const other of await candidatesOf(one)) {
      const likeness = sameUtterance(words, one, other);
      if (!likeness) continue;
      likenesses.set(`${likeness.later} ${likeness.earlier}`, likeness);
      found.push(other);
    }
    for (const other of found) {
      if (other.kind !== first.kind || statements.has(other.id)) continue;
      if (statements.size < most) statements.set(other.id, other);
      else whole = false;
    }
  }
  return { statements: [...statements.values()], likenesses: [...likenesses.values()], whole };
}
