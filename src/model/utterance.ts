import { z } from 'zod';
import { EntryStatement } from './entry.ts';
import { KINDS } from './kind.ts';

/** A statement of an utterance, and why it stands there. */
export const UtteranceStatement = EntryStatement.omit({ utterance: true })
  .extend({ origin: z.int().positive().describe('number of its origin within the utterance') })
  .meta({ id: 'UtteranceStatement', description: 'A statement of an utterance, and why it stands there.' });
export type UtteranceStatement = z.infer<typeof UtteranceStatement>;

/** One thing said on one occasion, with every statement that carries it. */
export const UtteranceDetail = z
  .object({
    kind: z.enum(KINDS),
    statements: z.array(UtteranceStatement).describe('earliest first'),
    reports: z.int().positive(),
    origins: z.int().positive().describe('independent ones'),
    whole: z
      .boolean()
      .describe('false where more statements may belong to it than are followed, which are 500'),
  })
  .meta({
    id: 'UtteranceDetail',
    description: 'One thing said on one occasion, with every statement that carries it.',
  });
export type UtteranceDetail = z.infer<typeof UtteranceDetail>;
