import type { Registry } from '../registry/index.ts';
import { paragraphs } from './paragraphs.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import type { Stage } from './stage.ts';
import { words } from './words.ts';

/** The stages of the engine, in the order in which they run. */
export function createStages(_registry: Registry): Stage[] {
  return [
    // Furniture is cut out here and nowhere else: what is in no paragraph is never read.
    paragraphs,
    sentences,
    // Quotation marks pair within paragraphs, not sentences: a quotation holds many sentences.
    quotations,
    words,
  ];
}
