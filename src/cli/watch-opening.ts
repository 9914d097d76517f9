import type { OpeningOptions } from '../store/index.ts';
import { startProgress } from './progress.ts';
import { listenForStop } from './stop-signal.ts';
import type { Terminal } from './terminal.ts';

/**
 * Shows how far a store is that is derived before it can be asked, while a person watches, and lets Ctrl-C give
 * that up.
 * @param about what is said of so many reports where it takes a while, once, whoever watches
 * @throws TrothError `job/stopped` when it was given up
 */
export async function watchOpening<T>(
  terminal: Terminal,
  open: (opening: OpeningOptions) => Promise<T>,
  about?: (reports: number) => string,
): Promise<T> {
  const stop = listenForStop(() => terminal.note('Stopping.'));
  let progress: ReturnType<typeof startProgress> | undefined;
  try {
    return await open({
      signal: stop.signal,
      onProgress({ done, total }) {
        if (!progress && about && done < total) terminal.note(about(total));
        progress ??= startProgress(terminal, total);
        progress.update(done);
        // What comes behind that has no bar.
        if (done === total) progress.stop();
      },
    });
  } finally {
    progress?.stop();
    stop.dispose();
  }
}
