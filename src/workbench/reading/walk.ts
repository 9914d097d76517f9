import type { ReviewedStatement } from '../api/types.ts';

/**
 * The statement to go to from the chosen one.
 * @param statements those shown, in text order
 * @param from id of the chosen one; null when none is
 * @param unreviewed whether to pass over those that a person has reviewed
 * @returns null when there is none in that direction
 */
export function walk(
  statements: readonly ReviewedStatement[],
  from: string | null,
  step: 1 | -1,
  unreviewed = false,
): string | null {
  const at = statements.findIndex((statement) => statement.id === from);
  const fits = (statement: ReviewedStatement) => !unreviewed || statement.review === 'unreviewed';
  if (at < 0) return (step === 1 ? statements.find(fits) : statements.findLast(fits))?.id ?? null;
  const ahead = step === 1 ? statements.slice(at + 1) : statements.slice(0, at).toReversed();
  return ahead.find(fits)?.id ?? null;
}
