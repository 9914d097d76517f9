import { EXIT } from './exit-codes.ts';

/** Who listens, the outermost work first. */
const listening: (() => void)[] = [];

/**
 * A signal that is given by Ctrl-C or a request to end, so that work can stop after the step it is
 * at. A second Ctrl-C ends the process at once.
 * @param onStop says so; of work within other work, each of which listens, only the innermost does
 */
export function listenForStop(onStop: () => void): { signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.stopped);
    controller.abort();
    if (listening.at(-1) === stop) onStop();
  };
  listening.push(stop);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    dispose() {
      listening.splice(listening.indexOf(stop), 1);
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
