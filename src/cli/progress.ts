import cliProgress from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Shows how far a long work is. */
export interface Progress {
  /** @param total null while it is not known */
  update(done: number, total: number | null): void;
  stop(): void;
}

/** A bar among the messages when a person watches them; nothing otherwise. */
export function startProgress(terminal: Terminal): Progress {
  if (!terminal.watched) return { update: () => {}, stop: () => {} };
  const bar = new cliProgress.SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      format: '{bar} {value} of {shown}  {duration_formatted}',
      barsize: 30,
      // The bar must not listen for Ctrl-C: the command stops in good order itself.
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0, { shown: '?' });
  return {
    update(done, total) {
      // A total still being counted must not look like a work that is nearly done.
      bar.setTotal(total ?? done * 2 + 1);
      bar.update(done, { shown: total ?? '?' });
    },
    stop: () => bar.stop(),
  };
}
