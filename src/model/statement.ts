import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Candidates } from './candidates.ts';
import { Edtf } from './edtf.ts';
import { Hedge } from './hedge.ts';
import { FORMS, KINDS } from './kind.ts';
import { Provenance } from './provenance.ts';
import { Quantity } from './quantity.ts';
import { Anchor, type Span } from './span.ts';
import { TimeExpression } from './time-expression.ts';

/**
 * The fields of a statement as the codebook defines them, without who filled them.
 * Anchored fields hold their verbatim fragments in text order; an empty list means none.
 */
export const StatementFields = z.object({
  content: z
    .array(Anchor)
    .min(1)
    .describe(
      'what is said: the verbatim fragments, without quotation marks at their edges and a leading "that"',
    ),
  cue: z.array(Anchor).describe('the words that attribute it; empty if none'),
  source: z
    .array(Anchor)
    .describe('the words that name the source at this place; empty if the report names none'),
  condition: z
    .array(Anchor)
    .describe('an if, unless, until or provided condition on the content; empty if none'),
  speaker: z
    .string()
    .min(1)
    .nullable()
    .describe('the fullest name that the report gives the source; null if it names none'),
  form: z.enum(FORMS),
  kind: z.enum(KINDS),
  addressee: z.array(z.string().min(1)).describe('whom the words are directed at'),
  via: z
    .array(z.string().min(1))
    .describe('outlets, spokespersons, documents between speaker and report, nearest the speaker first'),
  holder: z.string().min(1).nullable().describe('who would have to act or refrain, if not the speaker'),
  said: Edtf.nullable().describe('when it was said'),
  due: Edtf.nullable().describe('by when or over what time it can be checked'),
  parent: z.string().nullable().describe('id of the statement that encloses this one'),
});
export type StatementFields = z.infer<typeof StatementFields>;

/** The fields of a statement, in the order in which they are shown. */
export const STATEMENT_FIELDS = [
  'speaker',
  'kind',
  'form',
  'content',
  'cue',
  'source',
  'addressee',
  'via',
  'holder',
  'said',
  'due',
  'condition',
  'parent',
] as const satisfies readonly (keyof StatementFields)[];
/** The name of a statement's field. */
export type StatementField = (typeof STATEMENT_FIELDS)[number];

/** The fields that point into the text. */
export const ANCHORED_FIELDS = ['content', 'cue', 'source', 'condition'] as const;
/** The name of a field that points into the text. */
export type AnchoredField = (typeof ANCHORED_FIELDS)[number];

/**
 * The fields that an engine reads out of the words of a statement and those that date it; people correct them.
 * They are absent where no engine looked: in statements that a person added, and in readings of older engines.
 */
export const READ_FIELDS = ['hedges', 'quantities', 'times'] as const;
/** The name of a field that an engine reads out of a statement's words. */
export type ReadField = (typeof READ_FIELDS)[number];
/** Whether a field is one that an engine reads out of a statement's words. */
export function isReadField(field: StatementField | ReadField): field is ReadField {
  return (READ_FIELDS as readonly string[]).includes(field);
}
/** What a person sets when correcting a statement: any of its fields. */
export const CorrectedFields = StatementFields.extend({
  hedges: z.array(Hedge),
  quantities: z.array(Quantity),
  times: z.array(TimeExpression),
}).partial();
export type CorrectedFields = z.infer<typeof CorrectedFields>;

/** One attribution in one report, with who filled each field. */
export const Statement = StatementFields.extend({
  id: z.string().describe('see statementId'),
  report: z.string().describe('id of the report'),
  probability: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('that this is a statement at all; null when nobody estimated it'),
  candidates: Candidates.optional(),
  hedges: z
    .array(Hedge)
    .optional()
    .describe('words in content and cue that say how likely or how sure it is, in text order'),
  quantities: z.array(Quantity).optional().describe('numbers in the content, in text order'),
  times: z
    .array(TimeExpression)
    .optional()
    .describe('dates in content and condition, and those that tell when it was said, in text order'),
  provenance: z.object({
    ...(Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, Provenance])) as Record<
      StatementField,
      typeof Provenance
    >),
    ...(Object.fromEntries(READ_FIELDS.map((field) => [field, Provenance.optional()])) as Record<
      ReadField,
      z.ZodOptional<typeof Provenance>
    >),
  }),
}).meta({ id: 'Statement', description: 'One attribution in one report.' });
export type Statement = z.infer<typeof Statement>;

/**
 * The id of a statement that an engine found: derived from where its content and cue stand, so
 * that another engine version that finds the same one gives it the same id.
 * @param report id of the report
 */
export function statementId(report: string, content: readonly Span[], cue: readonly Span[]): string {
  const spans = (list: readonly Span[]) => list.map((span) => `${span.start}-${span.end}`).join(',');
  const key = `${report}|${spans(content)}|${spans(cue)}`;
  return `s_${createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 20)}`;
}
