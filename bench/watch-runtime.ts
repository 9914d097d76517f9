import { InferenceSession } from 'onnxruntime-node';
import { cpuSeconds } from './machine.ts';

/** What was spent inside onnxruntime. */
export interface RuntimeTime {
  /** by the clock */
  seconds: number;
  /** of processor time, all threads together */
  cpu: number;
  /** how many times a session was run */
  runs: number;
}

/**
 * Watches every session's `run` in this process, those made before too. Time counts once where runs
 * overlap, and all of it that passes while any is running; the engine runs one at a time.
 * @returns what has been spent since, until `stop` is called
 */
export function watchRuntime(): { spent: RuntimeTime; stop(): void } {
  const { prototype } = InferenceSession as unknown as { prototype: InferenceSession };
  const original = prototype.run;
  const spent: RuntimeTime = { seconds: 0, cpu: 0, runs: 0 };
  let running = 0;
  let begun = 0;
  let cpuBegun = 0;
  prototype.run = async function run(this: InferenceSession, ...args: unknown[]) {
    if (running === 0) {
      begun = performance.now();
      cpuBegun = cpuSeconds();
    }
    running += 1;
    spent.runs += 1;
    try {
      return await Reflect.apply(original, this, args);
    } finally {
      running -= 1;
      if (running === 0) {
        spent.seconds += (performance.now() - begun) / 1000;
        spent.cpu += cpuSeconds() - cpuBegun;
      }
    }
  };
  return {
    spent,
    stop: () => {
      prototype.run = original;
    },
  };
}
