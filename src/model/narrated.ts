import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Anchor } from './span.ts';

/** A sentence that a report tells in its own voice: most of its words stand in no statement. */
export const Narrated = z
  .object({
    anchor: Anchor,
    times: z.array(Edtf).describe('the dates that it tells of, in text order, each once'),
  })
  .meta({ id: 'Narrated', description: 'A sentence in the report’s own voice.' });
export type Narrated = z.infer<typeof Narrated>;
