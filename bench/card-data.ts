import type { EntityFigures } from './entities.ts';
import type { Machine } from './machine.ts';
import type { ReadUsage } from './memory.ts';
import type { Quality } from './score-predictions.ts';

/** Everything that the figures of a model card are made of. */
export interface CardData {
  /** name and version of the bundle */
  model: string;
  /** megabytes of 1,000,000 bytes of all its files */
  bundleMB: number;
  /** on reports annotated with the codebook */
  codebook: Quality;
  /** on PolNeAR's development part, in PolNeAR's own convention */
  polnear: Quality;
  /** names of reports that nothing was learned from; null where there are none */
  entities: EntityFigures | null;
  /** null when they were not asked for */
  speed: SpeedFigures | null;
  memory: ReadUsage | null;
}

/** What of `bench speed --json` a card tells. */
export interface SpeedFigures {
  machine: Pick<Machine, 'cpu' | 'node' | 'load' | 'cores'>;
  wordsPerCpuSecond: number;
  coldStartMilliseconds: number;
  runtime: { timesCpu: number };
}
