import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateClient, SCHEMA_FILE } from '../../scripts/generate-client.ts';

it('has types that fit the API; run `npx tsx scripts/generate-client.ts` when this fails', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await generateClient());
});
