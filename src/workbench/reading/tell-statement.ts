import type { ReviewedStatement } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';

/** A statement by its kind and speaker, such as "Denial by Ada Lund". */
export function nameStatement(statement: ReviewedStatement): string {
  return `${KIND_STYLES[statement.kind].label} by ${tellSpeaker(statement)}`;
}

/** The words of a statement, its fragments joined by dots. */
export function quoteStatement({ content }: ReviewedStatement): string {
  return content.map((anchor) => anchor.quote).join(' … ');
}

/** A statement in a sentence, read out when keys lead to it. */
export function tellStatement(statement: ReviewedStatement, place: number, all: number): string {
  return `${place} of ${all}, ${statement.review}. ${nameStatement(statement)}: ${quoteStatement(statement)}`;
}
