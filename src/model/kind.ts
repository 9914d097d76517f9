/**
 * The thirteen kinds of statement, in the codebook's order of precedence: when several fit, the
 * first one counts (codebook/statements.md, "Kinds").
 */
export const KINDS = [
  'denial',
  'accusation',
  'threat',
  'refusal',
  'commitment',
  'intent',
  'warning',
  'demand',
  'question',
  'prediction',
  'expression',
  'assessment',
  'claim',
] as const;
/** What a speaker does with the words. */
export type Kind = (typeof KINDS)[number];

/** `direct`: all content in quotation marks; `mixed`: part of it; `indirect`: none. */
export const FORMS = ['direct', 'mixed', 'indirect'] as const;
/** How much of a statement's content stands in quotation marks. */
export type Form = (typeof FORMS)[number];
