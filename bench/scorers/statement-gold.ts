import { z } from 'zod';

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const spans = z.array(span);
const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

const fields = { kind: text, form: text, speaker: text, said: text, due: text, holder: text, parent: text };

/** A statement of a gold file (NAME.json); spans are in code points of NAME.txt. */
const GoldStatement = z.object({
  id: z.string(),
  ...fields,
  addressee: texts,
  via: texts,
  contentSpans: spans,
  cueSpans: spans,
  sourceSpans: spans,
  conditionSpans: spans,
});
export type GoldStatement = z.infer<typeof GoldStatement>;

/** A gold file. */
export const StatementGold = z.object({ published: text, statements: z.array(GoldStatement) });

/** A predicted statement, in the format that `score_statements.py` reads. */
export const PredictedStatement = z.object({
  id: z.string().nullish(),
  ...fields,
  addressee: texts,
  via: texts,
  content: spans.nullish(),
  cue: spans.nullish(),
  source: spans.nullish(),
  condition: spans.nullish(),
  probability: z
    .record(z.string(), z.number().nullable())
    .optional()
    .describe('by field, and `statement` for the statement itself; the Python scorer does not read it'),
});
export type PredictedStatement = z.infer<typeof PredictedStatement>;

/** A line of a predictions file. */
export const StatementPrediction = z.object({ doc: z.string(), statements: z.array(PredictedStatement) });
export type StatementPrediction = z.infer<typeof StatementPrediction>;

/** One report with its gold statements. */
export interface StatementCase {
  /** the file's name without its ending */
  name: string;
  text: string;
  /** date of publication in EDTF; null when the gold does not tell */
  published: string | null;
  statements: GoldStatement[];
}
