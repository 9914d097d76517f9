import type { StatementRow } from '../api/types.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';

/** The way that words came. */
export interface WordChain {
  /** through whom, nearest the speaker first; the report's outlet comes last */
  links: string[];
  /** whether somebody in the report says what the speaker said, and not the report itself */
  secondHand: boolean;
}

/**
 * The way that the words of a statement came to its report: over its channels, then over who tells it in the report,
 * where another statement encloses it, and over the channels of that.
 * @param enclosing those statements, among others
 */
export function chainOf(statement: StatementRow, enclosing: readonly StatementRow[]): WordChain {
  const links = [...statement.via];
  const seen = new Set([statement.id]);
  let around = enclosing.find(({ id }) => id === statement.parent);
  const secondHand = around !== undefined;
  while (around && !seen.has(around.id)) {
    const { id, parent, via } = around;
    seen.add(id);
    links.push(tellSpeaker(around), ...via);
    around = enclosing.find((other) => other.id === parent);
  }
  const whole = [...links, statement.outlet ?? 'a report'];
  // What an outlet was told itself it does not pass on to itself.
  return { links: whole.filter((link, at) => link !== whole[at - 1]), secondHand };
}
