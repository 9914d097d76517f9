import type { Kind } from '../../model/index.ts';

/** Words by which a promise is said to be broken: "broke its word", "in breach of", "going back on", "failing to honour". */
const BREACH =
  /\b(?:break(?:s|ing)?|broke|broken|breach\w*|betray\w*|reneg\w*|flout\w*|dishono\w+|(?:go|goes|going|gone|went) back (?:on|from)|fail(?:s|ed|ing|ure)? to (?:honou?r|keep|fulfil\w*)|t(?:ears?|earing|ore|orn) up|never (?:kept|honou?red)|not (?:kept|honou?red))\b/i;

/**
 * Whether a statement accuses somebody of breaking a promise: "accused the pact of breaking its promise never to move
 * east". Which promise is meant is told by what it encloses.
 * @param content its words
 */
export function tellsBreach(kind: Kind, content: string): boolean {
  return kind === 'accusation' && BREACH.test(content);
}
