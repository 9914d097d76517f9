import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReport } from '../../model/index.ts';
import { quotes } from './layers.ts';
import { createPolnearReader, type PolnearReader } from './read-polnear.ts';

let reader: PolnearReader;
beforeAll(async () => {
  reader = await createPolnearReader();
});
afterAll(() => reader.close());

it('keeps the quotation marks of content, as PolNeAR does', async () => {
  const text = '“We will not sell the mine,” said Ann Orme, the envoy of Pellrow. “The salt is ours.”';
  const found = await reader.read(createReport({ text }));
  const content = found.flatMap((one) => quotes(text, one.content)).join(' | ');
  expect(content).toContain('“We will not sell the mine,”');
  expect(found.flatMap((one) => quotes(text, one.cue))).toContain('said');
});
