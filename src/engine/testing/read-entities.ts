import type { Report } from '../../model/index.ts';
import { createRegistry } from '../../registry/index.ts';
import type { Entity } from '../document.ts';
import { createNames } from '../names/index.ts';
import { createAttributions } from '../network/attributions.ts';
import { loadBundle } from '../network/bundle.ts';
import { paragraphs } from '../paragraphs.ts';
import { createPipeline } from '../pipeline.ts';
import { quotations } from '../quotations.ts';
import { sentences } from '../sentences.ts';
import { times } from '../times/index.ts';
import { words } from '../words.ts';

/** Finds the entities of reports. */
export interface EntityReader {
  /** in text order; spans are in UTF-16 units of the report's text */
  read(report: Report): Promise<Entity[]>;
  close(): Promise<void>;
}

/**
 * The engine as far as its names. An analysis tells its actors alone; this tells entities of all types, dates
 * and sums of money too, for measuring against annotated corpora.
 * @param model folder of the model bundle; the one that comes with the package unless told
 * @throws TrothError `engine/bad-bundle`, see `loadBundle`
 */
export async function createEntityReader(model?: string): Promise<EntityReader> {
  const bundle = await loadBundle(model);
  const pipeline = createPipeline([
    paragraphs,
    sentences,
    times,
    quotations,
    words,
    createAttributions(bundle),
    createNames(createRegistry()),
  ]);
  return {
    read: async (report) => (await pipeline(report)).get('entities'),
    close: () => bundle.close(),
  };
}
