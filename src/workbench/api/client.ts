import { createClient } from '../../client/index.ts';

/** The client of the API that serves these pages. */
export const client = createClient();
