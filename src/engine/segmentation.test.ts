import { describe, expect, it } from 'vitest';
import { createReport } from '../model/index.ts';
import { createRegistry } from '../registry/index.ts';
import { findNames } from './names/index.ts';
import { paragraphs } from './paragraphs.ts';
import { createPipeline } from './pipeline.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { LONG_RUNS } from './testing/long-runs.ts';
import { words } from './words.ts';

const registry = createRegistry();
const segment = createPipeline([paragraphs, sentences, quotations, words]);

describe('segmentation', () => {
  // Not timed, but a rule whose time grows with the square of the text does not get through these.
  it.each(LONG_RUNS)('gets through long runs of %s', async (_, unit, count) => {
    const document = await segment(createReport({ text: unit.repeat(count) }));
    const inBounds = ({ start, end }: { start: number; end: number }) => 0 <= start && start < end;
    expect(document.get('sentences').every(inBounds)).toBe(true);
    expect(document.get('quotations').every(inBounds)).toBe(true);
    const names = findNames(document.get('text'), document.get('sentences'), document.get('words'), registry);
    expect(names.every(inBounds)).toBe(true);
  });
});
