import { z } from 'zod';

/** What every act has besides what was done. */
export const stamp = {
  id: z.string(),
  by: z.string().min(1).describe('the person'),
  at: z.iso.datetime().describe('when, UTC'),
};
