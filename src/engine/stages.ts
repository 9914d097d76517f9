import type { Author } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import { createAssemble } from './assemble.ts';
import { createFields } from './fields.ts';
import { hedges } from './hedges/index.ts';
import { createNames } from './names/index.ts';
import { narration } from './narration.ts';
import { createAttributions } from './network/attributions.ts';
import type { Bundle } from './network/bundle.ts';
import { paragraphs } from './paragraphs.ts';
import { quantities } from './quantities/index.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { createSpeakers } from './speakers/index.ts';
import type { Stage } from './stage.ts';
import { times } from './times/index.ts';
import { words } from './words.ts';

/** The stages of the engine, in the order in which they run. */
export function createStages(registry: Registry, bundle: Bundle, author: Author): Stage[] {
  return [
    // Furniture and what is no English prose are cut out here and nowhere else: what is in no paragraph
    // is never read.
    paragraphs,
    sentences,
    times,
    // Quotation marks pair within paragraphs, not sentences: a quotation holds many sentences.
    quotations,
    words,
    createAttributions(bundle),
    // Names rest on what the network, which the attributions ran, makes of each word.
    createNames(registry),
    // Numbers in times and names are no quantities, and odds are quantities that are no amounts.
    quantities,
    hedges,
    // "he" and "the envoy" point to who spoke before, so all attributions must be there first.
    createSpeakers(registry, bundle.network),
    // A channel ("told RIA-Novosti") is one only if it is not the speaker itself.
    createFields(registry),
    // Ids depend on content and cue, and parents on all statements.
    createAssemble(author),
    // What is left is the report's own voice.
    narration,
  ];
}
