import type { Report } from '../../model/index.ts';
import type { Attribution } from '../document.ts';
import { createAttributions } from '../network/attributions.ts';
import { loadBundle } from '../network/bundle.ts';
import { paragraphs } from '../paragraphs.ts';
import { createPipeline } from '../pipeline.ts';
import { quotations } from '../quotations.ts';
import { sentences } from '../sentences.ts';

/** Reads reports by PolNeAR's rules of annotation. */
export interface PolnearReader {
  /** the attributions of a report, in text order of their content; spans are in UTF-16 units of its text */
  read(report: Report): Promise<Attribution[]>;
  close(): Promise<void>;
}

/**
 * The engine as far as its attributions, asked in PolNeAR's convention (Newell, Margolin, Ruths 2018):
 * quotation marks and a leading "that" stay in the content. For measuring against that corpus; the
 * product knows the codebook's convention alone.
 * @param model folder of the model bundle; the one that comes with the package unless told
 * @throws TrothError `engine/bad-bundle`, see `loadBundle`
 */
export async function createPolnearReader(model?: string): Promise<PolnearReader> {
  const bundle = await loadBundle(model);
  const pipeline = createPipeline([paragraphs, sentences, quotations, createAttributions(bundle, 'polnear')]);
  return {
    read: async (report) => (await pipeline(report)).get('attributions'),
    close: () => bundle.close(),
  };
}
