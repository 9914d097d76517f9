import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReport } from '../../model/index.ts';
import { paragraphs } from '../paragraphs.ts';
import { createPipeline } from '../pipeline.ts';
import { quotations } from '../quotations.ts';
import { sentences } from '../sentences.ts';
import { createAttributions } from './attributions.ts';
import { type Bundle, loadBundle } from './bundle.ts';
import { findLinks } from './links.ts';

const TEXT =
  'The envoy of the salt board, Ann Orme, met the miners on Monday. She said the mine would open in spring.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

let bundle: Bundle;
beforeAll(async () => {
  bundle = await loadBundle();
});
afterAll(() => bundle.close());

async function links(words: readonly string[], names: readonly string[]) {
  const read = createPipeline([paragraphs, sentences, quotations, createAttributions(bundle)]);
  const document = await read(createReport({ text: TEXT }));
  return findLinks(bundle.network, document.get('readWords'), words.map(span), names.map(span));
}

describe('links', () => {
  it('give each name, and no name, a probability', async () => {
    const found = await links(['She', 'The envoy'], ['Ann Orme', 'Monday']);
    for (const link of found) {
      expect(link).toHaveLength(3);
      expect([...(link ?? [])].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
    }
    expect(found[0]?.[1]).toBeGreaterThan(0.5);
  });

  it('are to no name where there is none', async () => {
    expect(await links(['She'], [])).toEqual([Float32Array.from([1])]);
  });

  it('are null for words that are none', async () => {
    const read = createPipeline([paragraphs, sentences, quotations, createAttributions(bundle)]);
    const document = await read(createReport({ text: TEXT }));
    const nothing = { start: 3, end: 3 };
    const [link] = await findLinks(bundle.network, document.get('readWords'), [nothing], [span('Ann Orme')]);
    expect(link).toBeNull();
  });
});
