import { EXIT } from './exit-codes.ts';

/**
 * A signal that is given by Ctrl-C or a request to end, so that work can stop after the step it is
 * at. A second Ctrl-C ends the process at once.
 */
export function listenForStop(onStop: () => void): { signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.stopped);
    controller.abort();
    onStop();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    dispose: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}
