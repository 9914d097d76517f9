import { dayRange, TrothError } from '../model/index.ts';
import { createRegistry, type Registry } from '../registry/index.ts';
import { findActors } from './actors.ts';
import type { Engine } from './engine.ts';
import { type Bundle, loadBundle } from './network/bundle.ts';
import { createPipeline, type StageTimer } from './pipeline.ts';
import { createStages } from './stages.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './version.ts';

/** How an engine is made. */
export interface EngineOptions {
  /** folder of the model bundle; the one that comes with the package unless told */
  model?: string;
  /** threads that work on one report, one unless told; what is found is the same for any number */
  threads?: number;
  /** the actors known from the start; those that come with Troth unless told */
  registry?: Registry;
  /** told how long each stage took; the clock is the caller's */
  timer?: StageTimer;
}

/**
 * Makes an engine.
 * Its `analyse` throws only a TrothError `engine/failed`, which would be a defect: it names the report.
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const bundle = await loadBundle(options.model, options.threads);
  return engineOf(bundle, options.registry ?? createRegistry(), options.timer);
}

function engineOf(bundle: Bundle, registry: Registry, timer: StageTimer | undefined): Engine {
  const version = `${ENGINE_VERSION}+${bundle.manifest.name}-${bundle.manifest.version}`;
  const engine = { name: ENGINE_NAME, version };
  const { fingerprint } = registry;
  const read = createPipeline(createStages(registry, bundle, { engine: ENGINE_NAME, version }), timer);
  return {
    ...engine,
    registry,
    async analyse(report) {
      try {
        const document = await read(report);
        const statements = document.get('statements');
        const { mentions, actors } = findActors(
          { text: report.text, names: document.get('names'), statements },
          registry,
          dayRange(report.published ?? '')?.first ?? null,
        );
        return {
          report: report.id,
          engine,
          // Left out where people said nothing, so that such readings stay what they were.
          ...(fingerprint !== null && { registry: fingerprint }),
          statements,
          narration: document.get('narration'),
          mentions,
          actors,
        };
      } catch (cause) {
        throw new TrothError('engine/failed', `the engine failed on this report: ${String(cause)}`, {
          where: report.file ?? report.id,
          remedy: 'report this as a defect, with the text if you may share it',
          cause,
        });
      }
    },
    withRegistry: (other) => engineOf(bundle, other, timer),
    close: () => bundle.close(),
  };
}
