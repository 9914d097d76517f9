import { isPastVerb, type Kind, type ReviewedStatement } from '../../model/index.ts';
import { tellsBreach } from './breach.ts';
import { without, wordsOf } from './spans.ts';

/** What a claim goes on with when it says no more of a promise than when or how it was given, or tells another. */
const NO_MORE =
  /^(?:as|at|before|for|in|on|that|under|when|while|with)\b|\b(?:accept|agree|assur|commit|guarant|pledg|promis|sa(?:id|y)|swor|undert|vow)\w*/;
/** The end of a sentence, with what closes a quotation. */
const SENTENCE_END = /[.!?…]["”’']*(?=\s|$)/;
/** Words that what came of a promise is told in at least: "and paid 140". */
const LEAST = 2;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const LINK = /^(?:and|but|that|yet|or|so|then)$/;

/** What can come to something; of forecasts too few were judged. */
const AWAITED: ReadonlySet<Kind> = new Set(['commitment', 'threat', 'demand']);

/** What of a statement tells what it is and where it stands. */
type Standing = Pick<ReviewedStatement, 'id' | 'kind' | 'content' | 'cue' | 'source' | 'condition'>;

/**
 * Ids of the statements inside of another of which that says what came of them: the promises that an accusation says
 * were broken, see breach.ts, and the promises, threats and demands from which a claim goes on, see {@link goesOnFrom}.
 * @param text the report's
 * @param inside the statements that stand right inside of it, in any order
 */
export function cameOf(text: string, statement: Standing, inside: readonly Standing[]): string[] {
  if (inside.length === 0) return [];
  if (statement.kind === 'claim') return goesOnFrom(text, statement, inside);
  if (!tellsBreach(statement.kind, wordsOf(text, statement.content, ' '))) return [];
  return inside.flatMap(({ id, kind }) => (kind === 'commitment' ? id : []));
}

/**
 * Ids of those that a claim goes on from, in the same sentence and in no other statement's words: "donors committed to 500
 * million and paid 140", "of the nine that it undertook to remove, seven went on the day".
 */
function goesOnFrom(text: string, claim: Standing, inside: readonly Standing[]): string[] {
  const taken = inside.flatMap(({ content, cue, source, condition }) =>
    [content, cue, source, condition].flat(),
  );
  return inside.flatMap((one) => {
    if (!AWAITED.has(one.kind)) return [];
    const from = one.content.at(-1)?.end ?? 0;
    const end = claim.content.find((span) => span.start <= from && from < span.end)?.end ?? from;
    const sentence = text.slice(from, end).search(SENTENCE_END);
    const rest = { start: from, end: sentence === -1 ? end : from + sentence };
    // What another statement follows only leads up to that one.
    const last = without([rest], taken).at(-1);
    return last?.end === rest.end && tellsMore(wordsOf(text, [last])) ? one.id : [];
  });
}

/** Whether some words tell of something that came about. */
function tellsMore(piece: string): boolean {
  const words = (piece.toLowerCase().replaceAll('’', "'").match(WORD) ?? []).filter(
    (word) => !LINK.test(word),
  );
  if (words.length < LEAST || NO_MORE.test(words.join(' '))) return false;
  return words.some(isPastVerb);
}
