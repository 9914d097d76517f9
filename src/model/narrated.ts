import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Anchor } from './span.ts';

/**
 * What a report tells in its own voice: a sentence most of whose words stand in no statement, or of another sentence a
 * clause outside of its statements.
 */
export const Narrated = z
  .object({
    anchor: Anchor,
    times: z.array(Edtf).describe('the dates that it tells of, in text order, each once'),
  })
  .meta({ id: 'Narrated', description: 'A sentence or clause in the report’s own voice.' });
export type Narrated = z.infer<typeof Narrated>;
