import { type Report, TrothError } from '../model/index.ts';
import { createDocument, type Document, FIRST_LAYERS, type Layer } from './document.ts';
import type { Stage } from './stage.ts';

/** Where the time of a run goes. The clock comes from outside: the engine itself has none. */
export interface StageTimer {
  /** milliseconds from any fixed moment, such as `performance.now` */
  clock(): number;
  /** called after each stage */
  onStage(name: string, milliseconds: number): void;
}

/** Runs a report through stages. */
export type Pipeline = (report: Report) => Promise<Document>;

/**
 * Joins stages to a pipeline.
 * @throws TrothError `engine/bad-pipeline` when a stage needs a layer that no stage before it
 *   adds, or adds one that is there already; it names stage and layer.
 */
export function createPipeline(stages: readonly Stage[], timer?: StageTimer): Pipeline {
  checkOrder(stages);
  return async (report) => {
    const document = createDocument(report);
    for (const stage of stages) {
      const begun = timer?.clock() ?? 0;
      await stage.run(document);
      timer?.onStage(stage.name, timer.clock() - begun);
    }
    return document;
  };
}

function checkOrder(stages: readonly Stage[]): void {
  const there = new Set<Layer>(FIRST_LAYERS);
  for (const { name, needs, adds } of stages) {
    const missing = needs.find((layer) => !there.has(layer));
    if (missing) {
      throw new TrothError(
        'engine/bad-pipeline',
        `the stage "${name}" needs the layer "${missing}", which no stage before it adds`,
        { where: name, remedy: `put a stage that adds "${missing}" before "${name}"` },
      );
    }
    for (const layer of adds) {
      if (there.has(layer)) {
        throw new TrothError(
          'engine/bad-pipeline',
          `the stage "${name}" adds the layer "${layer}", which is there already`,
          { where: name, remedy: `let only one stage add "${layer}"` },
        );
      }
      there.add(layer);
    }
  }
}
